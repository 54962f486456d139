/** Why a number is what it is: derivations, sums over paths, forward mode. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const counted = (count: string | number | undefined, one: string): string =>
  `${MANY.format(Number(count))} ${one}${Number(count) === 1 ? '' : 's'}`;

const capital = (words: string | number | undefined): string =>
  `${words}`.replace(/^[a-z]/, (letter) => letter.toUpperCase());

export const REASONS: Sentences = {
  'wire-link': (p) => `The wire from ${p.from} to ${p.to}, input ${Number(p.port) + 1}`,
  'shares-add': (p) =>
    `${p.id} moves ${p.output} along ${counted(p.count, 'wire')}, so the shares add up.`,
  'shares-so-far': (p) =>
    `At this step ${p.count} of ${counted(p.of, 'share')} ${p.count === 1 ? 'has' : 'have'} come back.`,
  'wire-later': () =>
    'Nothing has come back over this wire yet: the pass stands at a step before it.',
  'why-data-later': (p) => `${p.id} is not computed yet: the pass stands at a step before it.`,
  'why-grad-later': (p) =>
    `Nothing has come back to ${p.id} yet: the pass stands at a step before it.`,
  'habit-other': (p) => `By the rules of this graph, the gradient of ${p.id} is not this sum.`,
  'habit-overwrite': (p) =>
    `Here gradients overwrite each other: only the share that came last${p.by === '' ? '' : `, from ${p.by},`} is left in ${p.id}.grad.`,
  'habit-unseeded': () =>
    'Backward was not seeded: with a grad of 0 at the output, there is nothing to hand on.',
  'habit-passes': (p) =>
    `Backward ran ${p.count} times, and not everything was cleared in between: the grad still holds shares of earlier passes. The shares above are those of the last one.`,
  'habit-recursive': () =>
    'Without an order, a node that is used several times runs once for every path to it, and each time hands on all that it holds. The shares above are the last that came.',
  'habit-given': () =>
    'The nodes ran in an order of their own: who runs before its gradient is complete hands on too little, and who does not run hands on nothing.',

  derivation: () => 'The chain rule, written out',
  'derivation-of': (p) => `The chain rule for ${p.id}`,
  'derivation-wire': (p) => `The chain rule along the wire from ${p.from} to ${p.to}`,
  'derivation-input': (p) => `input ${Number(p.port) + 1}`,
  'derivation-more': (p) => `${counted(p.count, 'more wire')} not written out.`,
  'derivation-none': () => 'There is no gradient to derive: backward has no place to start.',
  further: (p) => `More about ${p.id}:`,
  'latex-copy': () => 'Copy as LaTeX',
  'latex-source': () => 'LaTeX of the derivation',
  'latex-copied': () => 'Copied',

  'explore-paths': () => 'Sum over paths',
  'explore-paths-about': () =>
    'Every path to the output adds one product of local derivatives. Watch them reach the gradient.',
  'paths-from': () => 'From',
  'paths-to': () => 'To',
  'paths-leaves': () => 'Leaves',
  'paths-inner': () => 'Other nodes',
  'paths-hint': () => 'Or select one node, or two, in the graph.',
  'paths-none-to': () => 'There is no output to go to. Set one, or select a node.',
  'paths-waiting': () => 'Counting the paths…',
  'paths-none': (p) =>
    `No path leads from ${p.from} to ${p.to}: moving ${p.from} does not move it.`,
  'paths-one': (p) => `One path leads from ${p.from} to ${p.to}.`,
  'paths-many': (p) => `${capital(p.count)} paths lead from ${p.from} to ${p.to}.`,
  'paths-player': () => 'Paths',
  'paths-previous': () => 'Previous path',
  'paths-next': () => 'Next path',
  'paths-play': () => 'Play the paths',
  'paths-pause': () => 'Pause',
  'paths-place': (p) => `path ${p.place} of ${p.count}`,
  'paths-press': () =>
    'Play, or choose a path below: it lights up with the local derivative on each of its wires.',
  'paths-factors': (p) => `${counted(p.count, 'more factor')}`,
  'paths-sum-so-far': () => 'sum so far',
  'paths-sum-all': (p) => `sum of all = ∂${p.to}/∂${p.from}`,
  'paths-sum-tag': (p) => `sum ${p.number}`,
  'paths-announce': (p) => `Path ${p.place}: ${p.path}. Sum so far ${p.number}.`,
  'paths-beyond': (p) =>
    `The first ${counted(p.listed, 'path')} of ${p.count} are listed; the others are only counted.`,
  'paths-differ': (p) =>
    `By the rules of this graph, backward came to ${p.from}.grad = ${p.number} instead.`,
  'paths-cost': () => 'Wires to be visited',
  'paths-cost-one': (p) => `each path from ${p.from} for itself`,
  'paths-cost-all': () => 'each path from every leaf for itself',
  'paths-cost-sweep': () => 'one backward pass, for all of them',
  'paths-moral': () =>
    'Paths share wires. Backward adds up at each node before it goes on, so it visits each wire once and still has every path in its sums: that is why backpropagation exists.',
  'paths-moral-tree': () =>
    'Here hardly any wires are shared, so nothing is saved. Use a node twice, and then twice again: paths double each time, wires do not.',
  'count-about': (p) => `about ${p.lead} × 10${p.power}`,
  'count-beyond': () => 'more than 10³⁰⁸',

  'explore-tangents': () => 'Forward mode',
  'explore-tangents-about': () =>
    'Carry one leaf’s derivative forward through the graph, and compare with backward.',
  'tangents-from': () => 'Forward from',
  'tangents-waiting': () => 'Sweeping forward…',
  'tangents-tag': (p) => `∂/∂${p.leaf} ${p.number}`,
  'tangents-tag-short': (p) => `∂ ${p.number}`,
  'tangents-forward': (p) => `forward from ${p.leaf}, at ${p.output}`,
  'tangents-reverse': (p) => `backward from ${p.output}, at ${p.leaf}`,
  'tangents-same': (p) =>
    `Both are ∂${p.output}/∂${p.leaf}. Forward multiplies the same local derivatives from the other end.`,
  'tangents-differ': (p) =>
    `They should both be ∂${p.output}/∂${p.leaf}: by the rules of this graph, backward came to something else.`,
  'tangents-table': () => 'What one sweep gives',
  'tangents-node': () => 'Node',
  'tangents-sweep-forward': () => 'forward ',
  'tangents-sweep-backward': () => 'backward ',
  'tangents-moral': (p) =>
    `One sweep forward tells how every node moves with ${p.leaf}. One sweep backward tells how ${p.output} moves with every node: with many leaves and one output, that is the one to take.`,
  'work-table': (p) =>
    p.count === 1
      ? `The gradient of ${p.output} by 1 leaf`
      : `The gradients of ${p.output} by all ${MANY.format(Number(p.count))} leaves`,
  'work-way': () => 'Way',
  'work-multiplications': () => 'Multiplications',
  'work-functions': () => 'Functions',
  'work-forward-differences': () => 'Forward differences',
  'work-central-differences': () => 'Central differences',
  'work-forward-mode': () => 'Forward mode',
  'work-reverse-mode': () => 'Reverse mode',
  'work-passes': (p) =>
    `${Number(p.count) === 1 ? '1 pass' : `${MANY.format(Number(p.count))} passes`} to compute values`,
  'work-sweeps': (p) => `values and slopes once, ${counted(p.count, 'sweep')}`,
  'work-about': (p) =>
    `Counted at the values of now: products and quotients in the formulas of values and slopes, calls of exp, tanh and the like, and one product for each of ${counted(p.wires, 'wire')} in every sweep. Constants and additions count nothing. Differences also come out inexact.`,
};
