/** What a node computes and how steeply it answers to each input, as expressions in names. */
import {
  evaluatorOf,
  parseExpression,
  type Expression,
  type FixedOp,
  type GraphDocument,
  type ManyOp,
  type NodeRecord,
} from '../../../engine';
import { specOf, valuesOf, type Numbered } from './numbers';
import { called, joined, named, numeral, renamed } from './pieces';

/** Stands for an input that is not wired yet, as in formulas. */
const OPEN = '_';

const inputsOf = (node: NodeRecord): readonly string[] =>
  (node.inputs ?? []).map((id) => id ?? OPEN);

/** x1 × w1, tanh(n): as the formula bar would say it. null for leaves. */
export function formulaOf(document: GraphDocument, node: NodeRecord): Expression | null {
  if (node.inputs === undefined) return null;
  const names = inputsOf(node).map(named);
  const spec = specOf(document, node.op);
  if (spec?.kind === 'fixed' && spec.group === 'arithmetic') return inTerms(spec, spec.value, node);
  if (node.op === 'add') return joined('+', names);
  if (node.op === 'mul') return joined('*', names);
  return called(node.op, names);
}

/** What the op means, where its name does not say it: relu(x) is max(x, 0). */
export function definitionOf(document: GraphDocument, node: NodeRecord): Expression | null {
  const spec = specOf(document, node.op);
  if (spec?.kind !== 'fixed' || spec.group === 'arithmetic') return null;
  const { value } = spec;
  return value.kind === 'call' && value.name === node.op ? null : inTerms(spec, value, node);
}

/** d node / d input at this port; null where nobody knows. */
export function slopeOf(numbered: Numbered, node: NodeRecord, port: number): Expression | null {
  const spec = specOf(numbered.document, node.op);
  if (spec === null || node.inputs === undefined) return null;
  const faulty = faultySlope(numbered.document, node, port);
  if (faulty !== null) return faulty;
  if (spec.kind === 'fixed') return inTerms(spec, spec.slopes[port], node);
  return manySlope(spec, numbered, node, port);
}

function manySlope(spec: ManyOp, numbered: Numbered, node: NodeRecord, port: number): Expression {
  const names = inputsOf(node).map(named);
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
  const entry = document.rules?.faulty?.find((each) => each.op === node.op && each.port === port);
  const spec = specOf(document, node.op);
  const parsed = entry === undefined ? null : parseExpression(entry.slope);
  if (spec === null || parsed === null || !parsed.ok) return null;
  if (spec.kind === 'fixed') return inTerms(spec, parsed.value, node);
  const names = inputsOf(node).map(named);
  const meant = Object.entries({ x: names[port], a: names[0], b: names[1], out: named(node.id) });
  return renamed(parsed.value, new Map(meant));
}

/** The op's own names for its inputs give way to those of the nodes. */
function inTerms(spec: FixedOp, expression: Expression, node: NodeRecord): Expression {
  const inputs = inputsOf(node);
  const names = spec.inputs.map((name, port) => [name, named(inputs[port] ?? OPEN)] as const);
  return renamed(expression, new Map([...names, ['out', named(node.id)]]));
}
