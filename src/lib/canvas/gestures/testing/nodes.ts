/** A small graph with room around it: `o = tanh(p + b)`, `p = a * a`, and a card without wires. */
import type { NodeRecord } from '../../../engine';

export const NODES: readonly NodeRecord[] = [
  { id: 'a', op: 'input', value: 2, at: [-60, 0] },
  { id: 'p', op: 'mul', inputs: ['a', 'a'], at: [-30, 0] },
  { id: 'b', op: 'parameter', value: 3, at: [-30, 15] },
  { id: 's', op: 'add', inputs: ['p', null], at: [0, 0] },
  { id: 'o', op: 'tanh', inputs: ['s'], at: [30, 0] },
  { id: 'free', op: 'sin', inputs: [null], at: [0, 30] },
  { id: 'two', op: 'sub', inputs: ['a', 'b'], at: [30, 30] },
];
