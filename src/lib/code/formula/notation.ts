/** How tightly each operation is written, so that parentheses stand only where they must. */
import { isLeaf, type View } from './view';

export interface Notation {
  /** Between the operands, or before the one operand. */
  readonly sign: string;
  readonly prefix: boolean;
  readonly tightness: number;
  /** How tight each operand must be to stand without parentheses. */
  readonly operands: readonly number[];
}

const LOOSEST = 0;
const SUM = 1;
const PRODUCT = 2;
const NEGATION = 3;
const POWER = 4;
const ATOM = 5;

const infix = (sign: string, tightness: number, operands: readonly number[]): Notation => ({
  sign,
  prefix: false,
  tightness,
  operands,
});

/** Sums and products group from the left, powers from the right: there the operand may be as loose. */
const INFIX: ReadonlyMap<string, Notation> = new Map([
  ['add', infix(' + ', SUM, [SUM, PRODUCT])],
  ['sub', infix(' - ', SUM, [SUM, PRODUCT])],
  ['mul', infix('*', PRODUCT, [PRODUCT, NEGATION])],
  ['div', infix('/', PRODUCT, [PRODUCT, NEGATION])],
  ['pow', infix('**', POWER, [ATOM, NEGATION])],
]);

const NEG: Notation = { sign: '-', prefix: true, tightness: NEGATION, operands: [NEGATION] };

/** A call, whose operands may be anything. */
const call = (op: string, count: number): Notation => ({
  sign: op,
  prefix: true,
  tightness: ATOM,
  operands: new Array<number>(count).fill(LOOSEST),
});

export function notationOf(view: View, node: number): Notation {
  const { op } = view.nodes[node];
  const inputs = view.inputsOf(node);
  const between = INFIX.get(op);
  if (between !== undefined && inputs.length === 2) return between;
  // -2 would be read as one number, so the negation of a constant is a call.
  const negates = op === 'neg' && inputs.length === 1;
  if (negates && !(inputs[0] >= 0 && isLeaf(view, inputs[0]))) return NEG;
  if (negates && view.nodes[inputs[0]].op !== 'constant') return NEG;
  return call(op, inputs.length);
}

export const isCall = ({ tightness, prefix }: Notation): boolean => prefix && tightness === ATOM;

/** A constant with a minus sign reads like a negation. */
export const tightnessOfNumber = (value: number): number => (value < 0 ? NEGATION : ATOM);

export const tightnessOfName = ATOM;
