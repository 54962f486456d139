/** Why a wire hands on what it does: one clause for every op, in the graph's own names. */
import { computed, holding, slopeOf, valuesOf, type Numbered } from '../../../code';
import { namesIn, type BackwardStep, type Expression, type NodeRecord } from '../../../engine';
import { inNames } from '../../inspect/model';
import { opName } from './op-name';
import { code, formula, lengthOf, told, value, type Filling, type Parts } from './parts';

/** What is known of the wire. */
interface Wire {
  readonly numbered: Numbered;
  readonly node: NodeRecord;
  readonly step: BackwardStep;
  /** As the card shows the op. */
  readonly op: string;
  readonly values: ReadonlyMap<string, number> | null;
}

/** Characters: a longer slope is told by its number alone. */
const LONGEST = 30;

export function reasonOf(numbered: Numbered, step: BackwardStep): Parts {
  const node = numbered.document.nodes.find(({ id }) => id === step.node)!;
  const values = valuesOf(numbered, [...(node.inputs ?? []), node.id]);
  const wire: Wire = { numbered, node, step, op: opName(numbered.document, node), values };
  if (isFaulty(wire)) return faulty(wire);
  if (isOwn(wire)) return slopeTold(wire, 'back-own');
  return (BY_OP.get(node.op) ?? slope)(wire);
}

type Reason = (wire: Wire) => Parts;

const BY_OP: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['add', () => told('back-add')],
  ['sub', ({ step }) => told(`back-sub-${step.port}`)],
  ['mul', product],
  ['div', (wire) => slopeTold(wire, `back-div-${wire.step.port}`)],
  ['pow', (wire) => slopeTold(wire, `back-pow-${wire.step.port}`)],
  ['neg', () => told('back-neg')],
  ['exp', (wire) => slopeTold(wire, 'back-exp')],
  ['abs', (wire) => bySign(wire, 'back-up', 'back-down')],
  ['relu', (wire) => bySign(wire, 'back-open', 'back-closed')],
  ['leaky_relu', (wire) => bySign(wire, 'back-open', 'back-leaks')],
  ['step', ({ op }) => told('back-flat', { op })],
  ['max', (wire) => chosen(wire, 'back-largest')],
  ['min', (wire) => chosen(wire, 'back-smallest')],
]);

/** For ops without a story of their own. */
function slope(wire: Wire): Parts {
  return slopeTold(wire, 'back-slope');
}

function product(wire: Wire): Parts {
  const { inputs = [] } = wire.node;
  if (inputs.length > 2) return slopeTold(wire, 'back-mul-many', 'back-mul-most');
  const isSame = inputs[0] === inputs[1];
  return slopeTold(wire, isSame ? 'back-mul-same' : 'back-mul', 'back-mul-most');
}

/** A slope that does not fit is told by its number. */
function slopeTold(wire: Wire, key: string, otherwise?: string): Parts {
  const { op, step, values } = wire;
  const written = inWords(wire, slopeAt(wire));
  if (written !== null) return told(key, { op, slope: written });
  if (otherwise !== undefined) return told(otherwise, { op });
  const at = values?.get(step.from);
  const isUnary = wire.node.inputs?.length === 1;
  const filling = { op, from: step.from, slope: [value(step.local)] };
  return at !== undefined && isUnary
    ? told('back-slope-here', { ...filling, value: [value(at)] })
    : told('back-slope-there', filling);
}

function bySign(wire: Wire, up: string, down: string): Parts {
  const { op, step, values } = wire;
  const at = values?.get(step.from) ?? NaN;
  if (at === 0) return told('back-kink', { op, from: step.from, value: [value(step.local)] });
  if (Number.isNaN(at)) return slopeTold(wire, 'back-slope');
  return told(at > 0 ? up : down, { op, from: step.from });
}

function chosen({ op, step, node, values }: Wire, taken: string): Parts {
  const { from, local, port } = step;
  const out = values?.get(node.id);
  const equal = (node.inputs ?? []).filter((id) => values?.get(id ?? '') === out).length;
  const filling: Filling = { op, from };
  if (local !== 0) return told(equal > 1 ? 'back-first' : taken, filling);
  const isEqual = values?.get(from) === out && port > 0;
  return told(isEqual ? 'back-later' : 'back-other', filling);
}

/** What the rules say, beside what is right. */
function faulty(wire: Wire): Parts {
  const right = { ...wire, numbered: { ...wire.numbered, document: rightOf(wire) } };
  return told('back-faulty', {
    op: wire.op,
    slope: inWords(wire, slopeAt(wire)) ?? [value(wire.step.local)],
    right: withNumber(right),
  });
}

function withNumber(wire: Wire): Parts {
  const expression = slopeAt(wire);
  if (expression === null) return [];
  const number = wire.values === null ? null : computed(expression, wire.values);
  const written = inWords(wire, expression);
  if (number === null) return written ?? [];
  const isPlain = written === null || namesIn(expression).size === 0;
  return isPlain ? [value(number)] : [...written, code(' = '), value(number)];
}

const rightOf = ({ numbered: { document } }: Wire) => {
  const { rules: _, ...rest } = document;
  return rest;
};

const slopeAt = ({ numbered, node, step }: Wire): Expression | null =>
  slopeOf(numbered, node, step.port);

/** Of a condition the side that holds; null where it is too long, or not known. */
function inWords({ values }: Wire, expression: Expression | null): Parts | null {
  if (expression === null) return null;
  const held = values === null ? expression : holding(expression, values);
  const parts = formula(inNames(held));
  return lengthOf(parts) > LONGEST ? null : parts;
}

const isFaulty = ({ numbered, node, step }: Wire): boolean =>
  numbered.document.rules?.faulty?.some(({ op, port }) => op === node.op && port === step.port) ===
  true;

const isOwn = ({ numbered, node }: Wire): boolean =>
  numbered.document.ops?.some(({ name }) => name === node.op) === true;
