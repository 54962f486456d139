/** What is said of the ops themselves: usual slips, own ops, unfolding, differentiating. */
import type { Sentences } from './sentences';

export const SYMBOLS: Sentences = {
  // Usual slips
  'slip-factor': () => 'leaves a factor out',
  'slip-half': () => 'shares the gradient out instead of copying it',
  'slip-input': () => 'reads the input where the output belongs',
  'slip-neighbour': () => 'is the slope of a related op',
  'slip-one-side': () => 'forgets the other side of the kink',
  'slip-output': () => 'reads the output where the input belongs',
  'slip-own-value': () => 'hands its own input on',
  'slip-plain': () => 'hands the gradient on as it comes',
  'slip-power-rule': () => 'misuses the power rule',
  'slip-product-rule': () => 'has only one half of the product rule',
  'slip-sign': () => 'has the wrong sign',
  'slip-upside-down': () => 'multiplies where it must divide, or the other way round',

  // Differentiating
  'derivative-broken': ({ node }) =>
    `${node} cannot be computed here, so there is nothing to differentiate. Change its op first.`,
  'derivative-empty': () => 'There is nothing to differentiate yet. Add a node first.',
  'derivative-incomplete': ({ node }) =>
    `${node} has no value yet: an input on the way to it is open. Wire it first.`,
  'derivative-no-leaf': ({ node }) =>
    `${node} is no input and no parameter. Choose one of those to differentiate by.`,
  'derivative-shadowed': ({ op }) =>
    `This graph has an op of its own called ${op}, which derivatives would mistake for the usual ` +
    `${op}. Give it another name first.`,
  'derivative-too-large': ({ most }) =>
    `The derivative would have more than ${most} nodes. Differentiate a smaller graph.`,

  // Own ops
  'own-op-built-in': ({ op }) => `${op} is there for every graph. Choose another name.`,
  'own-op-name-taken': ({ op }) =>
    `This graph has an op called ${op} already. Choose another name.`,
  'own-op-symbol': ({ most }) => `A symbol has at most ${most} characters. Shorten it.`,
  'own-op-inputs-used': ({ op, count }) =>
    `${Number(count) === 1 ? 'One node computes' : `${count} nodes compute`} ${op} with another ` +
    `number of inputs. Delete ${Number(count) === 1 ? 'it' : 'them'} first, or choose another name.`,
  'own-op-used': ({ op, count }) =>
    `${Number(count) === 1 ? 'One node computes' : `${count} nodes compute`} ${op}. ` +
    `Delete ${Number(count) === 1 ? 'it' : 'them'} or change the op there first.`,

  // Unfolding
  'unfold-not-possible': ({ node, op }) =>
    `${node} computes ${op}, which is not made of simpler ops here.`,
  'fold-back-edited': ({ id, op }) =>
    `What lies in ${id} is no longer just ${op}, so it stays as it is. Undo what was edited in it first.`,
  'fold-back-not-unfolded': ({ id }) => `${id} is no unfolded op, so it cannot become one again.`,

  'not-by-hand': () => 'Backward runs by itself here. Begin by hand first.',
};
