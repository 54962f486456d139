/** What the page opens on: a neuron with tanh, the classic first graph of backpropagation. */
import { FORMAT, VERSION, type GraphDocument } from '../engine';

export const EXAMPLE: GraphDocument = {
  format: FORMAT,
  version: VERSION,
  title: 'Neuron with tanh',
  nodes: [
    { id: 'x1', op: 'input', value: 2, at: [0, 0] },
    { id: 'w1', op: 'parameter', value: -3, at: [0, 11] },
    { id: 'mul1', op: 'mul', inputs: ['x1', 'w1'], at: [21, 5] },
    { id: 'x2', op: 'input', value: 0, at: [0, 24] },
    { id: 'w2', op: 'parameter', value: 1, at: [0, 35] },
    { id: 'mul2', op: 'mul', inputs: ['x2', 'w2'], at: [21, 30] },
    { id: 'add1', op: 'add', inputs: ['mul1', 'mul2'], at: [42, 17] },
    { id: 'b', op: 'parameter', value: 6.881373587019543, at: [42, 34] },
    { id: 'add2', op: 'add', inputs: ['add1', 'b'], at: [62, 25] },
    { id: 'o', op: 'tanh', inputs: ['add2'], at: [83, 25] },
  ],
  output: 'o',
};
