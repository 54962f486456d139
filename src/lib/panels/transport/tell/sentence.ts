/** The sentence of a moment: what the last step did, in the graph's own names and numbers. */
import type { Grain } from '../../../editor';
import { rulesAreRight, STATE, type Problem, type Step } from '../../../engine';
import { say } from '../../../messages';
import type { Moment } from '../../../worker';
import type { Numbered } from '../../../code';
import type { Course } from '../course';
import { isWholeNode, pushedBy } from '../pushed';
import { backwardTold } from './backward';
import { forwardTold } from './forward';
import { nodeTold } from './node';
import { code, gradient, told, value, type Filling, type Parts } from './parts';

export interface Told {
  /** Where in the pass this is. */
  readonly head: Parts;
  readonly body: Parts;
}

export interface Scene {
  /** As it stands at this moment. */
  readonly numbered: Numbered;
  readonly problems: readonly Problem[];
  /** null: the whole pass is shown. */
  readonly moment: Moment | null;
  readonly grain: Grain;
  /** All steps, once they are known. */
  readonly course: Course | null;
  readonly hidesGrad: boolean;
}

export function sentenceOf(scene: Scene): Told {
  const { moment } = scene;
  if (moment === null) return wholeTold(scene);
  if (moment.length === 0) return { head: told('step-head-whole'), body: told('step-none') };
  if (moment.done === null) {
    const body = told(scene.hidesGrad ? 'step-start-hidden' : 'step-start');
    return { head: told('step-head-start'), body };
  }
  const { head, body } = stepTold(scene, moment, moment.done);
  return { head, body: [...body, ...endTold(scene, moment)] };
}

function stepTold(scene: Scene, moment: Moment, step: Step): Told {
  const pass = passTold(scene, moment.position - 1);
  switch (step.kind) {
    case 'forward':
      return {
        head: told('step-head-forward', { node: step.node }),
        body: forwardTold(scene.numbered, step),
      };
    case 'seed':
      return {
        head: told('step-head-seed', { ...pass, node: step.node }),
        body: seedTold(scene, step.node, moment.position - 1),
      };
    case 'reset': {
      const reset = scene.numbered.document.rules?.reset ?? 'all';
      return { head: told('step-head-reset'), body: told(`step-reset-${reset}`) };
    }
    case 'backward': {
      const { head, body } = backwardTold(scene, step, pass);
      if (!isWholeNode(moment, scene)) return { head, body };
      const ends = pushedBy(scene.numbered, moment, scene);
      const whole = told('step-head-node', { ...pass, node: step.node });
      return { head: whole, body: ends.length > 1 ? nodeTold(scene, step, ends) : body };
    }
  }
}

/** Only where several run in a row. */
function passTold({ numbered, course }: Scene, step: number): Filling {
  const passes = numbered.document.rules?.passes ?? 1;
  return passes > 1 && course !== null ? { pass: course.passOf(step), passes } : {};
}

function seedTold({ course, hidesGrad }: Scene, node: string, step: number): Parts {
  if (hidesGrad) return told('step-seed-hidden');
  const equation = [code(`${node}.grad = `), gradient(1)];
  const isAgain = course?.passes.includes(step) === true;
  return told(isAgain ? 'step-seed-again' : 'step-seed', { node, equation });
}

function wholeTold({ numbered, problems, hidesGrad }: Scene): Told {
  const { document, frame } = numbered;
  const head = told('step-head-whole');
  const kept = problems.find(({ code }) => KEPT.has(code));
  if (kept !== undefined) return { head, body: [{ kind: 'text', text: say(kept) }] };
  const output = document.nodes[frame?.output ?? -1]?.id;
  if (frame === null || output === undefined) return { head, body: told('step-none') };
  if (!(frame.state[frame.output] & STATE.computed)) return { head, body: told('step-whole-open') };
  const equation = [code(`${output} = `), value(frame.data[frame.output])];
  const key = rulesAreRight(document) ? 'step-whole' : 'step-whole-rules';
  return { head, body: told(hidesGrad ? 'step-whole-hidden' : key, { output, value: equation }) };
}

/** They keep all gradients from being computed. */
const KEPT: ReadonlySet<string> = new Set(['no-output', 'too-many-visits']);

/** With the last step, what no path leads from gets its 0. */
function endTold({ numbered, hidesGrad }: Scene, { position, length }: Moment): Parts {
  const { document, frame } = numbered;
  if (position < length || frame === null || hidesGrad) return [];
  const isOff = frame.state.some((bits) => bits & STATE.offPath);
  const output = document.nodes[frame.output]?.id;
  return isOff && output !== undefined ? [SPACE, ...told('step-off-path', { output })] : [];
}

const SPACE = { kind: 'text', text: ' ' } as const;
