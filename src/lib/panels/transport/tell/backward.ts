/** What goes back along one wire: why, how much, and what becomes of the gradient it comes to. */
import { gradOf, indexOf } from '../../../code';
import type { BackwardStep } from '../../../engine';
import { code, gradient, told, value, type Filling, type Parts } from './parts';
import { reasonOf } from './reason';
import type { Scene, Told } from './sentence';

export function backwardTold(scene: Scene, step: BackwardStep, pass: Filling): Told {
  const { node, from } = step;
  const head = told('step-head-wire', { ...pass, node, from, port: portTold(scene, step) });
  if (scene.hidesGrad) return { head, body: told('step-backward-hidden', { node, from }) };
  const reason = reasonOf(scene.numbered, step);
  const body = told('step-backward', { reason, equation: equationOf(scene, step) });
  const after = tailsOf(scene, step).flatMap((tail) => [SPACE, ...tail]);
  return { head, body: [...body, ...after] };
}

const SPACE = { kind: 'text', text: ' ' } as const;

/** p.grad += 1 × +0.5 = +0.5 */
export function equationOf(
  { numbered: { document } }: Scene,
  { from, local, upstream, contribution }: PushedWire,
): Parts {
  const sign = document.rules?.accumulate === 'overwrite' ? '=' : '+=';
  return [
    code(`${from}.grad ${sign} `),
    value(local),
    code(' × '),
    gradient(upstream),
    code(' = '),
    gradient(contribution),
  ];
}

export type PushedWire = Pick<BackwardStep, 'from' | 'local' | 'upstream' | 'contribution'>;

/** Which input it is, where the node takes the same one twice. */
function portTold({ numbered: { document } }: Scene, step: BackwardStep): number | undefined {
  const { inputs = [] } = document.nodes[indexOf(document, step.node)] ?? {};
  return inputs.filter((id) => id === step.from).length > 1 ? step.port : undefined;
}

function tailsOf(scene: Scene, step: BackwardStep): readonly Parts[] {
  const { document } = scene.numbered;
  const { from, node, before, after, local, upstream, contribution } = step;
  const tails: Parts[] = [];
  if (Number.isNaN(contribution) && !Number.isNaN(local) && !Number.isNaN(upstream)) {
    const product = [value(local), code(' × '), gradient(upstream)];
    tails.push(told('step-not-a-number', { product }));
  }
  if (before !== 0 && document.rules?.accumulate === 'overwrite') {
    tails.push(told('step-lost', { before: [gradient(before)] }));
  } else if (before !== 0) {
    const equation = [code(`${from}.grad = `), gradient(after)];
    tails.push(told('step-added', { before: [gradient(before)], equation }));
  }
  return [...tails, ...wrongOrderTold(scene, node)];
}

/** What goes wrong where nodes run without a seed, too early or more than once. */
export function wrongOrderTold(scene: Scene, node: string): readonly Parts[] {
  const { numbered, course, moment } = scene;
  const { document, frame } = numbered;
  const { seed = true, order = 'topological' } = document.rules ?? {};
  const index = indexOf(document, node);
  if (gradOf(numbered, index) === null) {
    const isStart = frame?.output === index && !seed;
    return [told(isStart ? 'step-unseeded' : 'step-empty', { node })];
  }
  if (course === null || moment === null || order === 'topological') return [];
  const step = moment.position - 1;
  if (course.isRepeat(step)) return [told('step-again', { node })];
  return order !== 'recursive' && course.isEarly(step) ? [told('step-early', { node })] : [];
}
