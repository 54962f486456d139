/** Why a number is what it is: derivations, sums over paths, forward mode. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const counted = (count: string | number | undefined, one: string): string =>
  `${MANY.format(Number(count))} ${one}${Number(count) === 1 ? '' : 's'}`;

export const REASONS: Sentences = {
  'wire-link': (p) => `The wire from ${p.from} to ${p.to}, input ${Number(p.port) + 1}`,
  'shares-add': (p) =>
    `${p.id} moves ${p.output} along ${counted(p.count, 'wire')}, so the shares add up.`,
  'shares-so-far': (p) =>
    `At this step ${p.count} of ${counted(p.of, 'share')} ${p.count === 1 ? 'has' : 'have'} come back.`,
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
  'latex-copy': () => 'Copy as LaTeX',
  'latex-source': () => 'LaTeX of the derivation',
  'latex-copied': () => 'Copied',
};
