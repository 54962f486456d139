/** The pass, one micro-step at a time; any step can be entered, from either side. */
import { indexWires, type GraphDocument } from '../graph';
import type { Problem } from '../problem';
import type { PassResult } from './result';
import { rulesOf } from './rules';
import { Gradients } from './rules-gradients';
import { momentResult } from './rules-result';
import { gradientsOf, keptTape } from './rules-run';
import { runBackward } from './rules-walk';
import type { Tape } from './tape';
import { timelineOf, type Timeline } from './timeline';
import { KIND, StepLog } from './trace-log';
import { describeStep, type Step } from './trace-step';

export interface Trace {
  /** How many steps there are. */
  readonly length: number;
  /** How many of them are done. */
  readonly position: number;
  /** Positions at which a node (or the seed, or a reset) is done, rising; the last is `length`. */
  readonly coarse: Int32Array;
  /** Goes to a position, forwards or backwards; one outside is taken as the nearest inside. */
  seek(position: number): void;
  /** What step number `step` does, counted from 0: it leads from position `step` to the next. */
  step(step: number): Step;
  /** Everything as it stands at this position. */
  result(): PassResult;
  /** All steps at once. */
  timeline(): Timeline;
}

export const createTrace = (document: GraphDocument): Trace => new Recording(document);

class Recording implements Trace {
  readonly length: number;
  readonly coarse: Int32Array;
  private at = 0;
  private readonly tape: Tape;
  private readonly log: StepLog;
  private readonly gradients: Gradients;
  private readonly firstWire: Int32Array;
  private readonly problem: Problem | null;
  /** Steps before this one are forward steps. */
  private readonly forwardSteps: number;

  constructor(private readonly document: GraphDocument) {
    const rules = rulesOf(document);
    this.tape = keptTape(document);
    this.log = new StepLog(this.tape.operands.length);
    this.forwardSteps = logForward(this.tape, this.log);
    const recorded = gradientsOf(this.tape, this.log);
    this.problem = runBackward(recorded, rules);
    this.gradients = new Gradients(this.tape, recorded.slope, rules.accumulate);
    this.firstWire = indexWires(document).firstWire;
    this.length = this.log.length;
    this.coarse = endsOfNodes(this.log);
  }

  get position(): number {
    return this.at;
  }

  seek(position: number): void {
    const target = Math.min(Math.max(Math.trunc(position), 0), this.length);
    while (this.at < target) this.redo(this.at++);
    while (this.at > target) this.undo(--this.at);
  }

  step(step: number): Step {
    if (!(step >= 0 && step < this.length)) throw new RangeError(`there is no step ${step}`);
    return describeStep(this.gradients, this.log, step, this.firstWire);
  }

  result(): PassResult {
    return momentResult(this.gradients, {
      firstHidden: this.firstHiddenSlot(),
      finished: this.at === this.length,
      problem: this.problem,
    });
  }

  timeline(): Timeline {
    return timelineOf(this.tape, this.log, this.coarse);
  }

  private firstHiddenSlot(): number {
    return this.at < this.forwardSteps ? this.log.subject(this.at) : this.tape.size;
  }

  private redo(step: number): void {
    const subject = this.log.subject(step);
    switch (this.log.kind(step)) {
      case KIND.seed:
        return this.gradients.seed(subject);
      case KIND.backward:
        return this.gradients.push(subject, this.log.upstream(step));
      case KIND.reset:
        return this.gradients.clear(rulesOf(this.document).reset);
    }
  }

  private undo(step: number): void {
    const subject = this.log.subject(step);
    const { grad, touched } = this.gradients;
    const kind = this.log.kind(step);
    if (kind === KIND.reset) {
      const before = this.log.snapshots[subject];
      grad.set(before.grad);
      touched.set(before.touched);
    } else if (kind !== KIND.forward) {
      const target = kind === KIND.seed ? subject : this.tape.operands[subject];
      grad[target] = this.log.before(step);
      touched[target] = this.log.wasTouched(step);
      if (kind === KIND.backward) this.takeBack(subject, this.log.earlier(step));
    }
  }

  /** The wire shows again what it pushed the time before, or nothing. */
  private takeBack(wire: number, earlier: number): void {
    const { slope, contribution, pushed } = this.gradients;
    pushed[wire] = earlier < 0 ? 0 : 1;
    contribution[wire] = earlier < 0 ? 0 : slope[wire] * this.log.upstream(earlier);
  }
}

function logForward(tape: Tape, log: StepLog): number {
  for (let slot = 0; slot < tape.size; slot += 1) {
    if (tape.portsOf[slot + 1] > tape.portsOf[slot]) log.forward(slot);
  }
  return log.length;
}

function endsOfNodes(log: StepLog): Int32Array {
  const ends: number[] = [];
  for (let step = 1; step < log.length; step += 1) if (log.beginsNode(step)) ends.push(step);
  if (log.length > 0) ends.push(log.length);
  return Int32Array.from(ends);
}
