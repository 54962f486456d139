/** What the inspector, "why" and the gradient check say. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const counted = (count: string | number | undefined, one: string): string =>
  `${MANY.format(Number(count))} ${one}${Number(count) === 1 ? '' : 's'}`;

/** People count inputs from 1. */
const input = (port: string | number | undefined): string => `input ${Number(port) + 1}`;

export const INSPECT: Sentences = {
  inspector: () => 'Inspector',
  'inspect-empty': () => 'Nothing here yet. Add a node, or type a formula above.',
  'inspect-hint': () => 'Select a node or a wire to see where its numbers come from.',
  name: () => 'Name',
  caption: () => 'Caption',
  'caption-none': () => 'Add a caption',
  'op-of': (p) => `Op of ${p.id}`,
  'ops-arithmetic': () => 'Arithmetic',
  'ops-functions': () => 'Functions',
  'ops-activations': () => 'Activations',
  'grad-of': (p) => `Grad of ${p.id}`,
  'grad-partial': (p) => `grad, ∂${p.output}/∂${p.id}`,
  partial: (p) => `∂${p.of}/∂${p.by}`,
  'slider-of': (p) => `Slider of ${p.id}`,
  'range-low': (p) => `Low end of the slider of ${p.id}`,
  'range-high': (p) => `High end of the slider of ${p.id}`,
  'range-order': () => 'The low end must be below the high end.',
  'did-range': (p) => `set the range of ${p.id}`,

  'grad-from': () => 'Where the gradient comes from',
  'used-by': () => 'What uses it',
  'hands-on': () => 'What it hands on',
  triple: () => 'local × upstream = contribution',
  seed: (p) => `backward starts here: ∂${p.id}/∂${p.id}`,
  'share-from': () => 'from',
  'share-port': (p) => `, ${input(p.port)}`,
  'share-off-path': () => 'not on a path, adds nothing',
  'used-by-none': (p) => `Nothing uses ${p.id} yet, so nothing can come back to it.`,
  'all-shares': (p) => `Show all ${counted(p.count, 'wire')}`,
  sum: () => 'sum = grad',
  'sum-so-far': () => 'sum so far',
  'sum-of-shares': () => 'sum of the shares',
  'hand-to': () => 'to',
  'hand-open': (p) => `${input(p.port)} is open`,
  'hand-constant': () => 'a constant takes no gradient',
  'contribution-of': (p) => `Contribution from ${p.to} to ${p.from}`,

  'wire-port': (p) => input(p.port),
  'wire-constant': (p) => `${p.id} is a constant, so no gradient flows along this wire.`,
  'wire-local': (p) =>
    `The local derivative says how much ${p.to} moves when ${p.from} alone moves a little.`,
  disconnect: () => 'Disconnect',

  'add-input': () => 'Add an input',
  'actions-of': (p) => `Actions for ${p.id}`,
  'actions-of-selection': () => 'Actions for the selection',
  'group-of': (p) => `group of ${counted(p.count, 'node')}`,
  several: ({ cards, wires }) =>
    [Number(cards) > 0 && counted(cards, 'card'), Number(wires) > 0 && counted(wires, 'wire')]
      .filter(Boolean)
      .join(' and ') + ' selected',
  'problems-more': (p) => `and ${MANY.format(Number(p.count))} more`,

  why: () => 'Why this number',
  'ask-why': (p) => `${p.value}, ${p.what}. Why?`,
  'why-leaf': (p) => `${p.id} is a leaf: its value is set by hand, not computed.`,
  'why-no-data': (p) => `${p.id} has no value yet: something that it needs is missing.`,
  'why-comes-from': () => 'From',
  'why-grad': (p) =>
    `If ${p.id} rises a little, ${p.output} moves by this many times as much. Every wire that leaves ${p.id} adds its share.`,
  'why-constant': () => 'A constant does not move, so it has no gradient.',
  'why-gone': () => 'There is no number here any more.',

  check: () => 'Gradient check',
  'check-progress': (p) =>
    `${MANY.format(Number(p.done))} of ${counted(p.total, 'leaf')}`.replace('leafs', 'leaves'),
  'check-summary': ({ total, ok, wrong, kink, unsure }) =>
    [
      Number(ok) === Number(total)
        ? total === 1
          ? 'The gradient agrees'
          : `All ${MANY.format(Number(total))} gradients agree`
        : `${MANY.format(Number(ok))} of ${MANY.format(Number(total))} gradients agree`,
      Number(wrong) > 0 && `${wrong} wrong`,
      Number(kink) > 0 && `${kink} at a kink`,
      Number(unsure) > 0 && `${unsure} unsure`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  'check-how': () => 'Each leaf was moved a little both ways, and the output’s answer measured.',
  'check-leaf': () => 'Leaf',
  'check-analytic': () => 'Grad',
  'check-numerical': () => 'Measured',
  'check-verdict': () => 'Verdict',
  'verdict-ok': () => 'agrees',
  'verdict-wrong': () => 'wrong',
  'verdict-kink': () => 'kink',
  'verdict-unsure': () => 'unsure',
  'verdict-agrees': (p) => `Moved a little both ways, the output says ${p.numerical}.`,
};
