/** Works out the slope of an expression, as an expression: by differentiating the graph of it. */
import { simplify, toText, type ArithmeticSign, type Expression } from '../expression';
import { FORMAT, VERSION, type GraphDocument, type NodeRecord } from '../graph';
import { differentiate } from './differentiate';
import type { Ref } from './draft';
import { fromExpression } from './from-expression';
import { SimpleDraft } from './simple-draft';

/** What is longer nobody reads. */
const MOST_PARTS = 300;

/** d value / d input, in terms of the inputs and `out`; null where it would be too long. */
export function slopeOfExpression(
  value: Expression,
  inputs: readonly string[],
  port: number,
): string | null {
  const slope = slopeOf(value, inputs, port);
  return slope === null ? null : toText(simplify(slope));
}

/** Of a choice, each side for itself: where one holds, `out` is what it computes. */
function slopeOf(value: Expression, inputs: readonly string[], port: number): Expression | null {
  if (value.kind !== 'if') return slopeOfWhole(value, inputs, port);
  const then = slopeOf(value.then, inputs, port);
  const otherwise = slopeOf(value.otherwise, inputs, port);
  return then === null || otherwise === null ? null : { ...value, then, otherwise };
}

function slopeOfWhole(
  value: Expression,
  inputs: readonly string[],
  port: number,
): Expression | null {
  const document = graphOf(value, inputs);
  const derived = differentiate(document, { leaf: leafName(port), isSimple: true });
  if (!derived.ok) return null;
  const { nodes, output } = derived.value.document;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map(inputs.map((name, port) => [leafName(port), name]));
  if (!names.has(document.output ?? '')) names.set(document.output ?? '', 'out');
  return new Writer(byId, names).write(output ?? '');
}

/** Inputs may be called as new nodes are. */
const leafName = (port: number): string => `input_${port}`;

function graphOf(value: Expression, inputs: readonly string[]): GraphDocument {
  const leaves = inputs.map((_, port): NodeRecord => ({
    id: leafName(port),
    op: 'input',
    value: 1,
  }));
  const alone = { format: FORMAT, version: VERSION, nodes: leaves } as const;
  const draft = new SimpleDraft(alone);
  const names = new Map(inputs.map((name, port): [string, Ref] => [name, port]));
  const end = fromExpression(value, { draft, names, lose: () => undefined, hasPowers: true });
  const idOf = (ref: Ref): string => leaves[ref]?.id ?? `part_${ref}`;
  const made: NodeRecord[] = [];
  for (let ref = draft.first; ref < draft.size; ref += 1) {
    const node = draft.made(ref);
    if (node === null) continue;
    const { op, value: number, inputs: from } = node;
    const body = number === undefined ? { inputs: from.map(idOf) } : { value: number };
    made.push({ id: idOf(ref), op, ...body });
  }
  return { ...alone, nodes: [...leaves, ...made], output: idOf(end) };
}

const AT = { line: 1, column: 1 };
const SIGNS: ReadonlyMap<string, ArithmeticSign> = new Map([
  ['add', '+'],
  ['sub', '-'],
  ['mul', '*'],
  ['div', '/'],
  ['pow', '**'],
]);

/** Writes nodes out; each part counts as often as it is written. */
class Writer {
  readonly #nodes: ReadonlyMap<string, NodeRecord>;
  readonly #names: ReadonlyMap<string, string>;
  #left = MOST_PARTS;

  constructor(nodes: ReadonlyMap<string, NodeRecord>, names: ReadonlyMap<string, string>) {
    this.#nodes = nodes;
    this.#names = names;
  }

  write(id: string): Expression | null {
    this.#left -= 1;
    const name = this.#names.get(id);
    if (name !== undefined) return { kind: 'name', name, at: AT };
    const node = this.#nodes.get(id);
    if (node === undefined || this.#left < 0) return null;
    const { op, value, inputs = [] } = node;
    if (value !== undefined) return numeral(value);
    const operands = inputs.map((input) => this.write(input ?? ''));
    const known = operands.flatMap((operand) => operand ?? []);
    return known.length < operands.length ? null : combined(op, known);
  }
}

function numeral(value: number): Expression {
  const number: Expression = { kind: 'number', value: Math.abs(value), at: AT };
  return value < 0 ? { kind: 'negate', operand: number, at: AT } : number;
}

function combined(op: string, operands: readonly Expression[]): Expression {
  const sign = SIGNS.get(op);
  const infix = (by: ArithmeticSign, left: Expression, right: Expression): Expression => ({
    kind: 'arithmetic',
    sign: by,
    left,
    right,
    at: AT,
  });
  if (sign !== undefined) return operands.reduce((left, right) => infix(sign, left, right));
  if (op === 'neg') return { kind: 'negate', operand: operands[0], at: AT };
  if (op === 'square') return infix('**', operands[0], numeral(2));
  return { kind: 'call', name: op, operands, at: AT };
}
