/** Sentences of the examples: what to look at in each, and the gallery around them. */
import type { Sentences } from './sentences';

export const EXAMPLES: Sentences = {
  'gallery-title': () => 'Examples',
  'gallery-about': () => 'Each opens as a document of its own; what you have open is kept.',
  'gallery-pages': () => 'Pages to read and to link to',
  'gallery-close': () => 'Close the examples',
  'gallery-opened': (p) => `Opened ${p.title}. ${p.note}`,

  'examples-about': () => 'Graphs to look at and to play with, each with its data and gradients.',
  'site-title': () => 'A playground for backpropagation',
  'example-pictured': (p) =>
    `The graph of ${p.title}, with the data and the gradient of every node.`,
  'example-open': () => 'Open in the playground',
  'example-all': () => 'All examples',
  'example-numbers': () => 'All numbers',

  'example-neuron': () =>
    'Addition hands its gradient on unchanged; multiplication swaps the factors, so x2\u00a0=\u00a00 leaves w2 without any.',
  'example-by-hand': () =>
    'This one overwrites gradients where it should add them, and nothing shows: every value is used just once.',
  'example-decomposed': () =>
    'With tanh made of exp, minus, plus and a power, every gradient on the left stays what it was.',
  'example-vanishing': () =>
    'A sigmoid passes on a quarter of its gradient at most: drag x and see how little is left after six.',
  'example-product': () =>
    'Each factor of a product gets the other one as its slope: compare the gradients of d and f.',
  'example-double': () => 'Both wires carry a 1, and the gradients add up: a.grad is 2.',
  'example-shared': () =>
    'a and b reach the output on two paths each, and their gradients are the sums over both.',
  'example-overwritten': () =>
    'With = in place of += the second path overwrites the first, and the gradients of a and b come out wrong.',
  'example-chain': () =>
    'At 2x + 3 = 5 tanh is flat, so hardly anything of the gradient gets through to x.',
  'example-paths': () =>
    'tanh is flat at 6, so nearly all of the gradient of x and y comes by way of x²·y.',
  'example-quotient': () =>
    'Subtracting is adding −1 times b, dividing is a power of −1, and the gradients come out right.',
  'example-gates': () =>
    'The same gradient, −4, arrives at x and at y: addition gives a copy to each of its inputs.',
  'example-max': () =>
    'The larger input takes the whole gradient of max and the other one gets 0: drag w above z.',
  'example-sigmoid': () =>
    'The five gates on the right make one sigmoid: from f to dot the slope is f·(1\u00a0−\u00a0f), about 0.2.',
  'example-staged': () =>
    'x and y stand in both halves of the fraction; three wires leave x, and their contributions add up.',
  'example-detour': () =>
    'Along the paths slopes are multiplied, over the paths they are added: b has two, and 2\u00a0+\u00a03\u00a0=\u00a05.',
  'example-survey': () =>
    'x1 gets 1/x1 from the logarithm and x2 from the product: 0.5\u00a0+\u00a05\u00a0=\u00a05.5.',
  'example-power': () =>
    'Base and exponent both get a gradient; the one of the exponent has a logarithm in it.',
  'example-kinks': () =>
    'At x = 0 relu and abs have no single slope; 0 is taken. Drag x to either side.',
  'example-softmax': () =>
    'The gradient of each logit is its probability, and 1 less for the right class: they sum to 0.',
  'example-regression': () =>
    'Drag w and b until the loss is smallest: there, both of their gradients are 0.',
  'example-mazur': () =>
    'The biases b1 and b2 serve two neurons each, so their gradients are sums; compare w1 with w5.',
  'example-network': () =>
    'Each card is a neuron: unfold one to see its weights, and follow the gradient of the loss into it.',
};
