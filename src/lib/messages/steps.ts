/** What each step of the pass does, in words; and the controls with which steps are walked through. */
import type { Params, Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');

/** `Backward`, and which one it is where several run in a row. */
const backward = ({ pass, passes }: Params): string =>
  pass === undefined ? 'Backward' : `Backward ${pass} of ${passes}`;

/** People count inputs from 1. */
const input = ({ port }: Params): string =>
  port === undefined ? '' : `, input ${Number(port) + 1}`;

export const STEPS: Sentences = {
  'step-region': () => 'Step',
  'step-walk': () => 'The pass, step by step',

  // What is told first
  'step-head-whole': () => 'The whole pass.',
  'step-head-start': () => 'Start.',
  'step-head-forward': (p) => `Forward, ${p.node}.`,
  'step-head-seed': (p) => `${backward(p)}, seed ${p.node}.`,
  'step-head-wire': (p) => `${backward(p)}, wire ${p.node} → ${p.from}${input(p)}.`,
  'step-head-node': (p) => `${backward(p)}, ${p.node}.`,
  'step-head-reset': () => 'Between two passes.',

  // At rest, and at the start
  'step-whole': (p) =>
    `${p.value}, and each gradient says how steeply ${p.output} answers. Play shows how they come about.`,
  'step-whole-hidden': (p) => `${p.value}. Play shows how the numbers come about.`,
  'step-whole-open': () =>
    'Something is still open, so not everything has a value. Play shows what has.',
  'step-whole-rules': (p) =>
    `${p.value}. This graph runs by other rules than backpropagation’s own: play shows what they do.`,
  'step-none': () => 'Nothing is computed here yet, so there are no steps.',
  'step-start': () =>
    'Only the leaves have values. Forward computes the others, node by node; backward then brings the gradients.',
  'step-start-hidden': () => 'Only the leaves have values. Forward computes the others.',

  // Forward
  'step-forward': (p) => `${p.about}: ${p.equation}.`,
  'forward-add': () => 'Addition adds its inputs up',
  'forward-mul': () => 'Multiplication multiplies its inputs',
  'forward-sub': () => 'Subtraction takes the second input from the first',
  'forward-div': () => 'Division divides the first input by the second',
  'forward-pow': () => 'A power takes its base to its exponent',
  'forward-neg': () => 'Negation turns the sign',
  'forward-exp': () => 'exp takes e to the power of its input',
  'forward-log': () => 'ln finds the power to which e has to be taken',
  'forward-sqrt': () => 'The square root finds what was squared',
  'forward-sin': () => 'sin swings between −1 and 1',
  'forward-cos': () => 'cos swings between −1 and 1',
  'forward-abs': () => 'abs drops the sign',
  'forward-square': () => 'The square is the input times itself',
  'forward-erf': () => 'erf squeezes its input between −1 and 1',
  'forward-tanh': () => 'tanh squeezes its input between −1 and 1',
  'forward-sigmoid': () => 'sigmoid squeezes its input between 0 and 1',
  'forward-relu': () => 'relu lets what is positive through, and makes 0 of the rest',
  'forward-leaky_relu': () =>
    'leaky relu lets what is positive through, and a hundredth of the rest',
  'forward-gelu': () => 'gelu lets large inputs through, and fades negative ones out',
  'forward-silu': () => 'silu is the input times its sigmoid',
  'forward-softplus': () => 'softplus is relu with its corner rounded off',
  'forward-step': () => 'step is 1 above 0, and 0 elsewhere',
  'forward-max': () => 'max takes the largest input',
  'forward-min': () => 'min takes the smallest input',
  'forward-own': (p) => `${p.op} is this graph’s own op`,

  // Between forward and backward, and between passes
  'step-seed': (p) => `Backward starts here: ∂${p.node}/∂${p.node} = 1, so ${p.equation}.`,
  'step-seed-hidden': () => 'Backward starts here.',
  'step-seed-again': (p) =>
    `The next pass sets the seed anew, ${p.equation}; all else stays as the pass before left it.`,
  'step-reset-all': () => 'All gradients are cleared.',
  'step-reset-inner': () => 'The gradients of the ops are cleared; leaves keep theirs.',
  'step-reset-leaves': () => 'The gradients of the leaves are cleared; ops keep theirs.',

  // Backward, along one wire
  'step-backward': (p) => `${p.reason}: ${p.equation}.`,
  'step-backward-hidden': (p) =>
    `${p.node} hands its gradient on to ${p.from}. How much that is has been hidden.`,
  'back-add': () => 'Addition hands its gradient on unchanged',
  'back-sub-0': () => 'What is subtracted from gets the gradient unchanged',
  'back-sub-1': () => 'What is subtracted gets the gradient with its sign turned',
  'back-mul': (p) => `Multiplication hands on its gradient times the other input, ${p.slope}`,
  'back-mul-same': (p) =>
    `Multiplication hands on its gradient times the other input, which is ${p.slope} as well`,
  'back-mul-many': (p) => `Multiplication hands on its gradient times all other inputs, ${p.slope}`,
  'back-mul-most': () => 'Multiplication hands on its gradient times all other inputs',
  'back-div-0': (p) => `The slope of a quotient towards its numerator is ${p.slope}`,
  'back-div-1': (p) => `The slope of a quotient towards its denominator is ${p.slope}`,
  'back-pow-0': (p) => `The slope of a power towards its base is ${p.slope}`,
  'back-pow-1': (p) => `The slope of a power towards its exponent is ${p.slope}`,
  'back-neg': () => 'Negation turns the sign of the gradient',
  'back-exp': (p) => `exp is its own slope, ${p.slope}`,
  'back-slope': (p) => `The slope of ${p.op} is ${p.slope}`,
  'back-slope-here': (p) => `Where ${p.from} is ${p.value}, the slope of ${p.op} is ${p.slope}`,
  'back-slope-there': (p) => `The slope of ${p.op} towards ${p.from} is ${p.slope}`,
  'back-up': (p) => `The input of ${p.op} is positive, so the gradient goes on unchanged`,
  'back-down': (p) => `The input of ${p.op} is negative, so the gradient changes its sign`,
  'back-open': (p) =>
    `${p.from} is positive, so ${p.op} is open and hands its gradient on unchanged`,
  'back-closed': (p) => `${p.from} is negative, so ${p.op} is closed and nothing comes through`,
  'back-leaks': (p) => `${p.from} is negative, so ${p.op} lets a hundredth of the gradient through`,
  'back-kink': (p) =>
    `${p.op} has a kink where ${p.from} is 0, and its slope counts as ${p.value} there`,
  'back-flat': (p) => `${p.op} is flat, so nothing comes through`,
  'back-largest': (p) => `${p.op} hands its whole gradient to its largest input, ${p.from}`,
  'back-smallest': (p) => `${p.op} hands its whole gradient to its smallest input, ${p.from}`,
  'back-other': (p) => `${p.op} did not take ${p.from}, so nothing goes back to it`,
  'back-first': (p) =>
    `Several inputs of ${p.op} are equal, and the first, ${p.from}, takes the whole gradient`,
  'back-later': (p) =>
    `${p.from} is equal to an earlier input of ${p.op}, which takes the whole gradient`,
  'back-own': (p) => `${p.op} is this graph’s own op, and its slope is ${p.slope}`,
  'back-faulty': (p) =>
    `By the rules of this graph the slope of ${p.op} is ${p.slope}, where ${p.right} is right`,

  // Backward, a whole node at a time
  'step-node': (p) => `${p.node} hands its gradient, ${p.grad}, on: ${p.equations}.`,
  'step-node-hidden': (p) => `${p.node} hands its gradient on. How much that is has been hidden.`,
  'step-node-more': (p) => `and ${MANY.format(Number(p.count))} more`,

  // What there is to add
  'step-added': (p) => `With the ${p.before} that was there already, ${p.equation}.`,
  'step-lost': (p) => `It overwrites: the ${p.before} that was there is lost.`,
  'step-empty': (p) => `${p.node} has no gradient yet, so it has nothing to hand on.`,
  'step-unseeded': (p) => `Nobody set ${p.node}.grad to 1, so it has nothing to hand on.`,
  'step-early': (p) => `It is too early: what comes to ${p.node}.grad after this is not handed on.`,
  'step-again': (p) =>
    `${p.node} was here before, and hands its whole gradient on once more: that is too much.`,
  'step-not-a-number': (p) => `${p.product} is not a number.`,
  'step-off-path': (p) => `From the other nodes no path leads to ${p.output}: their gradient is 0.`,

  // The controls
  playback: () => 'Playback',
  'play-first': () => 'First step',
  'play-previous': () => 'Previous step',
  'play-play': () => 'Play',
  'play-pause': () => 'Pause',
  'play-next': () => 'Next step',
  'play-last': () => 'Last step',
  'play-whole': () => 'Show the whole pass',
  'play-grain': () => 'Step by',
  'play-fine': () => 'Wire',
  'play-coarse': () => 'Node',
  'play-speed': () => 'Speed',
  'play-per-second': (p) => `${MANY.format(Number(p.count))}/s`,
  'play-options': () => 'How to play',
  'lecture-begun': () => 'Lecture mode. The arrow keys take steps, Space plays, Escape ends it.',
  'lecture-end': () => 'End lecture mode',
  timeline: () => 'Timeline',
  'timeline-at': (p) => `Step ${p.step} of ${p.length}: ${p.what}`,
  'timeline-whole': (p) => `The whole pass, ${p.length} steps`,
  'timeline-forward': () => 'forward',
  'timeline-backward': () => 'backward',
  'timeline-pass': (p) => `backward ${p.pass}`,
  'timeline-start': () => 'start',
  'timeline-seed': () => 'seed',
  'timeline-reset': () => 'reset',
};
