/** The graphs of the classroom, whose numbers under right and wrong rules are known. */
import type { GraphDocument, NodeRecord, Rules } from '../src/lib/engine';

type Sketch = Readonly<Record<string, number | readonly [op: string, ...inputs: string[]]>>;

/** A leaf is a number, a node is its op and inputs: `{ a: 3, b: ['add', 'a', 'a'] }`. */
export function graphOf(sketch: Sketch, rules?: Rules, output?: string): GraphDocument {
  const nodes = Object.entries(sketch).map(([id, what]): NodeRecord => {
    if (typeof what === 'number') return { id, op: leafOp(id), value: what };
    const [op, ...inputs] = what;
    return { id, op, inputs };
  });
  return {
    format: 'wiregrad',
    version: 1,
    nodes,
    ...(rules === undefined ? {} : { rules }),
    ...(output === undefined ? {} : { output }),
  };
}

const leafOp = (id: string): string => (id.startsWith('k') ? 'constant' : 'input');

/** L = (a·b + c)·f: no node feeds two places. */
export const CHAIN: Sketch = {
  a: 2,
  b: -3,
  c: 10,
  f: -2,
  e: ['mul', 'a', 'b'],
  d: ['add', 'e', 'c'],
  L: ['mul', 'd', 'f'],
};

/** L = (3a + 1)(2·3a): the inner node u feeds two places. */
export const SHARED: Sketch = {
  a: 2,
  k3: 3,
  k1: 1,
  k2: 2,
  u: ['mul', 'k3', 'a'],
  p: ['add', 'u', 'k1'],
  q: ['mul', 'k2', 'u'],
  L: ['mul', 'p', 'q'],
};

/** tanh(x1·w1 + x2·w2 + b), whose output is 1/√2. */
export const NEURON: Sketch = {
  x1: 2,
  x2: 0,
  w1: -3,
  w2: 1,
  b: 6.8813735870195432,
  p: ['mul', 'x1', 'w1'],
  q: ['mul', 'x2', 'w2'],
  s: ['add', 'p', 'q'],
  n: ['add', 's', 'b'],
  o: ['tanh', 'n'],
};

/** tanh(n) as (E + -1)/(E + 1) with E = exp(2n): E feeds two places. */
export const DECOMPOSED: Sketch = {
  n: 0.8813735870195432,
  k2: 2,
  k1: 1,
  kMinus: -1,
  t: ['mul', 'k2', 'n'],
  E: ['exp', 't'],
  u: ['add', 'E', 'kMinus'],
  v: ['add', 'E', 'k1'],
  o: ['div', 'u', 'v'],
};
