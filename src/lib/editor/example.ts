/** What the page opens on: a neuron with tanh, the classic first graph of backpropagation. */
import { FORMAT, VERSION, type GraphDocument } from '../engine';

export const EXAMPLE: GraphDocument = {
  format: FORMAT,
  version: VERSION,
  title: 'Neuron with tanh',
  nodes: [
    { id: 'x1', op: 'input', value: 2 },
    { id: 'w1', op: 'parameter', value: -3 },
    { id: 'mul1', op: 'mul', inputs: ['x1', 'w1'] },
    { id: 'x2', op: 'input', value: 0 },
    { id: 'w2', op: 'parameter', value: 1 },
    { id: 'mul2', op: 'mul', inputs: ['x2', 'w2'] },
    { id: 'add1', op: 'add', inputs: ['mul1', 'mul2'] },
    { id: 'b', op: 'parameter', value: 6.881373587019543 },
    { id: 'add2', op: 'add', inputs: ['add1', 'b'] },
    { id: 'o', op: 'tanh', inputs: ['add2'] },
  ],
  output: 'o',
};
