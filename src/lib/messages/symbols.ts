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
  'explore-differentiate': () => 'Differentiate this graph',
  'explore-differentiate-about': () => 'Turn the backward pass into nodes that compute gradients.',
  'derivative-by': () => 'By which leaf',
  'derivative-parameters': () => 'Parameters',
  'derivative-inputs': () => 'Inputs',
  'derivative-no-leaves': () =>
    'There is no leaf to differentiate by: add an input or a parameter. Constants have no gradient.',
  'derivative-way': () => 'How it is written',
  'derivative-simple': () => 'Simplified',
  'derivative-literal': () => 'Step by step',
  'derivative-simple-about': () =>
    'Without × 1 and + 0, equal parts shared, constants folded: the same numbers wherever all parts are finite.',
  'derivative-literal-about': () =>
    'Each step of backward is a node: every local derivative, every product, every sum. The numbers ' +
    'are the same to the last bit.',
  'derivative-adds': ({ count, id, output, leaf }) =>
    `Adds ${count} ${Number(count) === 1 ? 'node' : 'nodes'}, and ${id} = ∂${output}/∂${leaf} becomes the output.`,
  'derivative-large': () =>
    'A graph of this size gets a large derivative; undo takes it away again.',
  'derivative-make': () => 'Differentiate',
  'derivative-remarks': () => 'To know of this derivative',
  'derivative-kinks': ({ ids, count }) =>
    `${ids}: ${Number(count) === 1 ? 'its slope jumps' : 'their slopes jump'} at a kink and ` +
    `${Number(count) === 1 ? 'is' : 'are'} made of step. At the kink itself the rules of backward hold; the jump has no ` +
    `derivative, so it counts as 0 when you differentiate again.`,
  'derivative-points': ({ ids }) =>
    `${ids}: backward has a rule of its own at single points, such as a base of 0. The derivative has ` +
    `none, and may be NaN just there.`,
  'derivative-branches': ({ ids }) =>
    `${ids}: both branches of its slope are computed, so the one that is not taken must be finite too.`,
  'derivative-unreached': ({ ids }) =>
    `${ids}: the output does not depend on it, so the gradient is the constant 0.`,
  'derivative-rules': () =>
    'This graph runs by other rules than backpropagation’s own. The derivative is the right one all the same.',

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
    `With its derivative, the graph would have more than ${most} nodes. Differentiate a smaller one.`,

  // Own ops
  'explore-own-op': () => 'An op of your own',
  'explore-own-op-about': () => 'Write a function and its slopes, and see whether they agree.',
  'own-op-name': () => 'Name',
  'own-op-symbol-label': () => 'Symbol',
  'own-op-inputs': () => 'Inputs',
  'own-op-names': ({ names }) =>
    `Write with ${names}; slopes may also use out, the value itself. There are + − * / **, comparisons, ` +
    `"1 if x > 0 else 0", and exp, log, sqrt, sin, cos, tanh, sigmoid, erf, abs, max, min, step.`,
  'own-op-work-out': () => 'Work it out',
  'own-op-work-out-label': ({ input }) => `Work out the slope by ${input}`,
  'own-op-too-long': () => 'Worked out, this slope would be too long to read. Write it by hand.',
  'own-op-range': () => 'Checked from where to where',
  'own-op-reach': ({ reach }) => `±${reach}`,
  'own-op-line': () => 'Drawn along which input',
  'own-op-along': ({ input }) => `along ${input}`,
  'own-op-plot': ({ input, from, to }) =>
    `Curves of the value, of the slope as written and of the slope as measured, for ${input} from ${from} to ${to}.`,
  'own-op-line-value': () => 'value',
  'own-op-line-slope': () => 'slope, written',
  'own-op-line-measured': () => 'slope, measured',
  'own-op-line-wrong': () => 'wrong here',
  'own-op-line-kink': () => 'kink',
  'own-op-right': ({ ok, count }) =>
    ok === count
      ? `The written slope agrees with the measured one at all ${count} points.`
      : `The written slope agrees with the measured one at ${ok} of ${count} points, and is wrong at none.`,
  'own-op-wrong': ({ wrong, count }) => `The slope is wrong at ${wrong} of ${count} points.`,
  'own-op-example': ({ input, place, slope, measured }) =>
    `By ${input}, at ${place}: it says ${slope}, measured ${measured}.`,
  'own-op-kinks': ({ count }) =>
    `At ${count} ${Number(count) === 1 ? 'point' : 'points'} the function has a kink, where no slope can be measured.`,
  'own-op-unsure': ({ count }) =>
    `At ${count} ${Number(count) === 1 ? 'point' : 'points'} there is no number, or measuring cannot tell.`,
  'own-op-users': ({ count }) =>
    `${Number(count) === 1 ? 'One node computes' : `${count} nodes compute`} it: what you change counts there ` +
    `at once. It can be deleted when none does.`,
  'own-op-used-by': ({ count }) =>
    Number(count) === 0 ? 'not used yet' : `${count} ${Number(count) === 1 ? 'node' : 'nodes'}`,
  'own-op-save': () => 'Save to this graph',
  'own-op-change': () => 'Save the change',
  'own-op-drop': () => 'Cancel',
  'own-op-delete': () => 'Delete',
  'own-op-add': () => 'Add',
  'own-op-add-label': ({ op }) => `Add a node of ${op}`,
  'own-op-edit': () => 'Edit',
  'own-op-edit-label': ({ op }) => `Edit ${op}`,
  'own-op-new': () => 'Write another one',
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
  unfolded: ({ op }) => `${op}, made of simpler ops`,
  'unfolded-tanh': () =>
    'tanh x = (e^2x − 1) / (e^2x + 1). From about x = 355 on, e^2x is too large for any number: its ' +
    'parts become ∞ / ∞, which is NaN, where tanh itself stays 1.',
  'unfolded-sigmoid': () =>
    'σ(x) = 1 / (1 + e^−x). Below about x = −710, e^−x is too large for any number: the value is ' +
    'still 0, but the gradient becomes 0 × ∞, which is NaN.',
  'unfolded-softplus': () =>
    'softplus x = ln(1 + e^x). From about x = 710 on, e^x is too large for any number: this becomes ' +
    '∞, where softplus itself stays x.',
  'unfolded-gelu': () =>
    'gelu x = ½ x (1 + erf(x / √2)). The same parts as in the op itself, so the two differ by ' +
    'rounding at most.',
  'unfolded-silu': () =>
    'silu x = x · σ(x). The same parts as in the op itself, so the two differ by rounding at most.',
  'unfolded-div': () =>
    'a / b = a · b^−1. Where b is tiny, below about 1e-154, the slope of b^−1 is too large for any ' +
    'number, and so is the gradient.',
  'unfolded-is-same': ({ own }) => `Here the two give the same: ${own}.`,
  'unfolded-is-rounded': ({ op, own, parts }) =>
    `Here ${op} itself gives ${own}, and this gives ${parts}: the difference is rounding.`,
  'unfolded-is-apart': ({ op, own, parts }) =>
    `Here they differ: ${op} itself gives ${own}, this gives ${parts}.`,
  'unfolded-is-edited': ({ op }) =>
    `Its inside was edited, so it is no longer just ${op} and cannot be folded back.`,
  'unfold-not-possible': ({ node, op }) =>
    `${node} computes ${op}, which is not made of simpler ops here.`,
  'fold-back-edited': ({ id, op }) =>
    `What lies in ${id} is no longer just ${op}, so it stays as it is. Undo what was edited in it first.`,
  'fold-back-not-unfolded': ({ id }) => `${id} is no unfolded op, so it cannot become one again.`,

  'not-by-hand': () => 'Backward runs by itself here. Begin by hand first.',
};
