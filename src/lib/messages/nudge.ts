/** What the output really does: nudges of leaves, the error over h, steps along the gradient. */
import type { Params, Sentences } from './sentences';

const list = (names: string | number | undefined): string =>
  `${names}`.replace(/, (?=[^,]*$)/, ' and ');

const direction = ({ change }: Params): string => (Number(change) < 0 ? 'falls' : 'rises');

export const NUDGE: Sentences = {
  'has-no-value': ({ node }) =>
    `${node} has no value yet, so nothing can be said about it. Wire its open inputs first.`,
  'has-no-gradient': ({ node }) =>
    `${node} has no gradient to go along: no step of the pass has written one.`,
  'is-constant': ({ node }) =>
    `${node} is a constant: it does not move, so nothing is differentiated by it. Choose another node.`,

  'explore-nudge': () => 'Nudge test',
  'explore-nudge-about': () =>
    'Move one leaf by h, and see whether the output does what its gradient foretells.',
  'nudge-leaf': () => 'Leaf',
  'nudge-none': () => 'There is no input or parameter to move. Add one to the graph.',
  'nudge-h': () => 'h, from 1 to 1e−15',
  'nudge-h-spoken': (p) => `h is ${p.h}`,
  'nudge-moves': (p) => `${p.leaf} moves from ${p.x} to ${p.moved}, and ${p.output} follows:`,
  'nudge-before': (p) => `${p.output} before`,
  'nudge-after': (p) => `${p.output} after`,
  'nudge-change': () => 'Real change',
  'nudge-predicted': () => 'Foretold: grad × h',
  'nudge-absolute': () => 'Absolute error',
  'nudge-relative': () => 'Relative error',
  'nudge-lost': (p) =>
    `${p.leaf} + h is ${p.leaf} again: h is smaller than the last digit of ${p.x}, so nothing moves.`,
  'nudge-rounded': (p) =>
    `Rounding lets ${p.leaf} move by ${p.step} only in place of ${p.h}: its digits end there.`,
  'nudge-kinks': (p) =>
    `Within h of ${p.leaf}, the slope jumps at ${list(p.kinks)}: a straight line cannot follow that.`,
  'nudge-no-grad': (p) =>
    `${p.leaf} has no gradient: no step of the pass has written one. The differences below need none.`,

  'measure-title': () => 'The gradient, measured',
  'measure-way': () => 'Way',
  'measure-slope': () => 'Slope',
  'measure-error': () => 'Error',
  'measure-grad': () => 'Backpropagation',
  'measure-forward': () => 'Forward difference',
  'measure-forward-formula': () => '(f(x + h) − f(x)) / h',
  'measure-central': () => 'Central difference',
  'measure-central-formula': () => '(f(x + h) − f(x − h)) / 2h',
  'measure-truncation': () =>
    'Here truncation rules: the graph bends within h, and a straight line leaves that out. A smaller h is better.',
  'measure-rounding': () =>
    'Here rounding rules: the two outputs share most of their digits, and h divides what is left. A larger h is better.',
  'measure-both': () => 'Here truncation and rounding are about equal: this is near the best h.',
  'measure-off': (p) =>
    `Neither truncation nor rounding explains the error, at any h: the gradient of ${p.leaf} is not what the output does.`,

  'curve-title': () => 'Error over h',
  'curve-summary': (p) =>
    `Errors of both differences, from h = 1 to h = 1e−15. The central difference comes closest at ` +
    `h = ${p.centralH}, where it is off by ${p.central}; the forward difference at h = ${p.forwardH}, ` +
    `where it is off by ${p.forward}.`,
  'curve-central': () => 'central',
  'curve-forward': () => 'forward',
  'curve-truncation': () => 'truncation',
  'curve-rounding': () => 'rounding',
  'curve-estimates': () =>
    'The lines are estimates: truncation as the points themselves show it, rounding from the size of all numbers in the graph.',
  'curve-table': () => 'As a table',
  'curve-waiting': () => 'Measuring the errors over h…',

  'explore-climb': () => 'Follow the gradient',
  'explore-climb-about': () =>
    'Move the leaves along their gradients, and see how far the output goes with them.',
  'climb-way': () => 'Direction',
  'climb-up': () => 'Up',
  'climb-down': () => 'Down',
  'climb-step': () => 'Step',
  'climb-step-slider': () => 'Step, on a slider from 0.0001 to 1',
  'climb-step-read': () => 'Steps are positive numbers.',
  'climb-leaves': () => 'Leaves that move',
  'climb-leaf': () => 'Leaf',
  'climb-grad': () => 'Grad',
  'climb-from': () => 'Now',
  'climb-to': () => 'Then',
  'climb-moves': (p) => `${p.id} moves`,
  'climb-all': () => 'All',
  'climb-none': () => 'None',
  'climb-rule': (p) => `each leaf ${p.sign}= ${p.step} × its grad`,
  'climb-nobody': () => 'Choose at least one leaf to move.',
  'climb-before': (p) => `${p.output} now`,
  'climb-after': (p) => `${p.output} then`,
  'climb-predicted': () => 'Straight line',
  'climb-says': (p) =>
    `${p.output} ${direction(p)} by ${p.size}. The straight line foretold ${p.foretold}: ` +
    `step × the sum of all grad².`,
  'climb-stays': (p) => `${p.output} stays where it is: all these gradients are 0.`,
  'climb-far': () =>
    'So far out the line says little: the graph bends on the way. A smaller step follows it more closely.',
  'climb-apply': () => 'Move the leaves',
  'climb-applied': (p) => `The leaves moved: ${p.output} is ${p.value}.`,
  'climb-endless': (p) => `With this step ${p.id} would not be a finite number.`,

  'check-h': () => 'Moved by h =',
};
