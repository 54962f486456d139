/**
 * What the numbers of ops mean in links of version 1, for ever. An op that came later goes by its
 * name, so that a wiregrad that does not know it still shows the graph around it.
 */

interface NumberedOp {
  readonly op: string;
  /** null: a leaf, which has a value in their place. */
  readonly inputs: number | null;
  /** What names of its nodes begin with when nobody chose them. */
  readonly prefix: string;
}

const leaf = (op: string, prefix = op): NumberedOp => ({ op, inputs: null, prefix });
const unary = (op: string): NumberedOp => ({ op, inputs: 1, prefix: op });
const binary = (op: string): NumberedOp => ({ op, inputs: 2, prefix: op });

export const NUMBERED_OPS: ReadonlyMap<number, NumberedOp> = new Map([
  [0, leaf('input', 'x')],
  [1, leaf('parameter', 'w')],
  [2, leaf('constant')],
  [3, binary('add')],
  [4, binary('mul')],
  [5, binary('sub')],
  [6, binary('pow')],
  [7, binary('div')],
  [8, unary('neg')],
  [10, unary('exp')],
  [11, unary('log')],
  [12, unary('sqrt')],
  [13, unary('sin')],
  [14, unary('cos')],
  [15, unary('abs')],
  [16, unary('square')],
  [17, unary('erf')],
  [20, unary('tanh')],
  [21, unary('sigmoid')],
  [22, unary('relu')],
  [23, unary('leaky_relu')],
  [24, unary('gelu')],
  [25, unary('silu')],
  [26, unary('softplus')],
  [27, unary('step')],
  [28, binary('max')],
  [29, binary('min')],
]);

export const NUMBER_OF_OP: ReadonlyMap<string, number> = new Map(
  Array.from(NUMBERED_OPS, ([number, { op }]) => [op, number]),
);
