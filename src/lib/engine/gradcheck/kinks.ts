/**
 * How far kinks can move a central difference away from the slope.
 *
 * Where an op is straight between x - h and x + h, its change is slope · change of input. What is
 * left over on either side is the work of a kink in between. To first order it changes the output
 * by left-over · gradient of the node, and the difference by that over 2h.
 */
import { partsOf, type Expression } from '../expression';
import { evaluatorOf, MOST_INPUTS, OPS, type OpEvaluator, type OpSpec } from '../ops';
import type { PassResult, Run, Tape } from '../tape';

export interface KinkReach {
  /** 0 where no kink matters. */
  readonly reach: number;
  /** The node whose kink matters most; empty where no op bends. */
  readonly node: string;
  /** Whether a value jumps: then no gradient tells how far the output goes with it. */
  readonly jumps: boolean;
}

interface Suspect {
  readonly slot: number;
  /** Index of port 0 in the tape's operands. */
  readonly first: number;
  readonly arity: number;
  readonly evaluator: OpEvaluator;
  /** Whether the op is straight beside its kink. */
  readonly straight: boolean;
}

export class Kinks {
  private readonly suspects: readonly Suspect[];
  private readonly values = new Float64Array(MOST_INPUTS);

  constructor(
    private readonly tape: Tape,
    private readonly base: Float64Array,
    private readonly result: PassResult,
  ) {
    this.suspects = tape.runs.filter(mayBend).flatMap(suspectsOf);
  }

  /** Values of all slots for x - h and x + h. */
  reach(below: Float64Array, above: Float64Array, h: number): KinkReach {
    const found = { reach: 0, node: '', jumps: false };
    let most = -1;
    for (const suspect of this.suspects) {
      const bend = this.leftOver(suspect, below) + this.leftOver(suspect, above);
      if (bend === 0) continue;
      const node = this.tape.nodeOf[suspect.slot];
      const own = reachOf(bend, this.result.grad[node], h);
      found.reach += own;
      found.jumps ||= bend === Infinity;
      if (own <= most) continue;
      most = own;
      found.node = this.tape.document.nodes[node].id;
    }
    return found;
  }

  /** The nodes whose slope, or value, jumps between the two. */
  within(below: Float64Array, above: Float64Array): readonly string[] {
    const { document, nodeOf } = this.tape;
    return this.suspects
      .filter((suspect) => this.leftOver(suspect, below) + this.leftOver(suspect, above) !== 0)
      .map(({ slot }) => document.nodes[nodeOf[slot]].id);
  }

  /** What slope · change does not explain; infinite where the value itself jumps. */
  private leftOver(suspect: Suspect, moved: Float64Array): number {
    const { slot, first, arity, evaluator, straight } = suspect;
    const { base, values } = this;
    if (!this.isMoved(first, arity, moved)) return 0;
    let size = Math.abs(base[slot]);
    for (let port = 0; port < arity; port += 1) {
      values[port] = base[this.tape.operands[first + port]];
      size += Math.abs(values[port]);
    }
    let explained = 0;
    let longest = 0;
    for (let port = 0; port < arity; port += 1) {
      const step = moved[this.tape.operands[first + port]] - values[port];
      if (step !== 0) explained += step * evaluator.slope(port, values, base[slot]);
      longest = Math.max(longest, Math.abs(step));
    }
    const change = moved[slot] - base[slot];
    const bend = Math.abs(change - explained);
    const rounding = 8 * Number.EPSILON * size;
    const curve = straight ? 0 : CURVE * Math.max(Math.abs(change), Math.abs(explained));
    if (bend <= rounding + curve) return 0;
    return bend > JUMP * longest + rounding ? Infinity : bend;
  }

  private isMoved(first: number, arity: number, moved: Float64Array): boolean {
    for (let wire = first; wire < first + arity; wire += 1) {
      const slot = this.tape.operands[wire];
      if (moved[slot] !== this.base[slot]) return true;
    }
    return false;
  }
}

/** Twice the first order, because the slopes further up move a little, too. */
function reachOf(bend: number, gradient: number, h: number): number {
  if (gradient === 0) return 0;
  const reach = (2 * bend * Math.abs(gradient)) / (2 * h);
  return Number.isNaN(reach) ? Infinity : reach;
}

/** Ops that are curved beside their kink: so much of a change may be curvature. */
const CURVE = 1e-3;
/** A change so many times the input's is a jump of the value. */
const JUMP = 1e4;

function mayBend({ spec, graded }: Run): boolean {
  if (spec === null || !graded) return false;
  if (spec.kind === 'many') return spec.slopes === 'first-extremal';
  return spec.kink !== null || (isOwn(spec) && branches(spec.value));
}

const isOwn = (spec: OpSpec): boolean => OPS.get(spec.name) !== spec;

function suspectsOf({ spec, from, to, arity, firstPort }: Run): Suspect[] {
  if (spec === null) return [];
  const evaluator = evaluatorOf(spec, arity);
  return Array.from({ length: to - from }, (_, place) => ({
    slot: from + place,
    first: firstPort + place * arity,
    arity,
    evaluator,
    straight: !isOwn(spec),
  }));
}

const BENDING: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'step']);

/** Whether an expression can have a kink. */
function branches(expression: Expression): boolean {
  let level: readonly Expression[] = [expression];
  while (level.length > 0) {
    if (level.some(isBranch)) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

const isBranch = (part: Expression): boolean =>
  part.kind === 'if' ||
  part.kind === 'comparison' ||
  part.kind === 'and' ||
  (part.kind === 'call' && BENDING.has(part.name));
