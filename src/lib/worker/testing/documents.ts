/** Small documents for tests of the worker. */
import type { GraphDocument, NodeRecord } from '../../engine';

export const documentOf = (...nodes: NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});

/** L = a * b. */
export const product = (a: number, b: number): GraphDocument =>
  documentOf(
    { id: 'a', op: 'input', value: a },
    { id: 'b', op: 'input', value: b },
    { id: 'L', op: 'mul', inputs: ['a', 'b'] },
  );
