/** What a node computes and how steeply it answers to each input, as expressions in names. */
import {
  evaluatorOf,
  parseExpression,
  simplify,
  type Expression,
  type GraphDocument,
  type ManyOp,
  type NodeRecord,
} from '../../engine';
import { called, joined, named, numeral, renamed } from './expressions';
import { specOf, valuesOf, type Numbered } from './numbers';

/** Stands for an input that is not wired yet, as in formulas. */
const OPEN = '_';

/** What stands at each input; a constant that nobody named stands for its number, as in formulas. */
function operandsOf(document: GraphDocument, node: NodeRecord): readonly Expression[] {
  const { inputs = [] } = node;
  const values = new Map<string, number>();
  for (const { id, op, value = 0 } of document.nodes) {
    if (op === 'constant' && AUTOMATIC.test(id) && inputs.includes(id)) values.set(id, value);
  }
  return inputs.map((id) => {
    const value = values.get(id ?? OPEN);
    return value === undefined ? named(id ?? OPEN) : numeral(value);
  });
}

const AUTOMATIC = /^constant\d+$/;

/** x1 × w1, tanh(n): as the formula bar would say it. null for leaves. */
export function formulaOf(document: GraphDocument, node: NodeRecord): Expression | null {
  if (node.inputs === undefined) return null;
  const names = operandsOf(document, node);
  const spec = specOf(document, node.op);
  if (spec?.kind === 'fixed' && spec.group === 'arithmetic') {
    return inTerms(document, spec.value, node);
  }
  if (node.op === 'add') return joined('+', names);
  if (node.op === 'mul') return joined('*', names);
  return called(node.op, names);
}

/** What the op means, where its name does not say it: relu(x) is max(x, 0). */
export function definitionOf(document: GraphDocument, node: NodeRecord): Expression | null {
  const spec = specOf(document, node.op);
  if (spec?.kind !== 'fixed' || spec.group === 'arithmetic') return null;
  const { value } = spec;
  return value.kind === 'call' && value.name === node.op ? null : inTerms(document, value, node);
}

/** d node / d input at this port; null where nobody knows. */
export function slopeOf(numbered: Numbered, node: NodeRecord, port: number): Expression | null {
  const spec = specOf(numbered.document, node.op);
  if (spec === null || node.inputs === undefined) return null;
  const faulty = faultySlope(numbered.document, node, port);
  if (faulty !== null) return faulty;
  if (spec.kind === 'fixed') return simplify(inTerms(numbered.document, spec.slopes[port], node));
  return manySlope(spec, numbered, node, port);
}

function manySlope(spec: ManyOp, numbered: Numbered, node: NodeRecord, port: number): Expression {
  const names = operandsOf(numbered.document, node);
  if (spec.slopes === 'one') return numeral(1);
  if (spec.slopes === 'others') return joined('*', names.toSpliced(port, 1));
  return losesTie(spec, numbered, node, port)
    ? numeral(0)
    : {
        kind: 'if',
        condition: {
          kind: 'comparison',
          sign: '==',
          left: names[port],
          right: named(node.id),
          at: names[port].at,
        },
        then: numeral(1),
        otherwise: numeral(0),
        at: names[port].at,
      };
}

/** Equal to the extreme, but an input before it is, too, and the first takes it all. */
function losesTie(spec: ManyOp, numbered: Numbered, node: NodeRecord, port: number): boolean {
  const ids = node.inputs ?? [];
  const values = valuesOf(numbered, [...ids, node.id]);
  if (values === null) return false;
  const inputs = ids.map((id) => values.get(id ?? '') ?? NaN);
  const out = values.get(node.id) ?? NaN;
  const { slope } = evaluatorOf(spec, inputs.length);
  return inputs[port] === out && slope(port, inputs, out) === 0;
}

/** The document's own wrong slope for this op, for teaching. */
function faultySlope(document: GraphDocument, node: NodeRecord, port: number): Expression | null {
  const entry = document.rules?.faulty?.findLast(
    (each) => each.op === node.op && each.port === port,
  );
  const spec = specOf(document, node.op);
  const parsed = entry === undefined ? null : parseExpression(entry.slope);
  if (spec === null || parsed === null || !parsed.ok) return null;
  if (spec.kind === 'fixed') return inTerms(document, parsed.value, node);
  const names = operandsOf(document, node);
  const meant = Object.entries({ x: names[port], a: names[0], b: names[1], out: named(node.id) });
  return renamed(parsed.value, new Map(meant));
}

/** The op's own names for its inputs give way to those of the nodes. */
function inTerms(document: GraphDocument, expression: Expression, node: NodeRecord): Expression {
  const spec = specOf(document, node.op);
  const operands = operandsOf(document, node);
  const inputs = spec?.kind === 'fixed' ? spec.inputs : [];
  const names = inputs.map((name, port) => [name, operands[port] ?? named(OPEN)] as const);
  return renamed(expression, new Map([...names, ['out', named(node.id)]]));
}
