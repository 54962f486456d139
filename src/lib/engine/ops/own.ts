/** A document's own ops, read into the same shape as the built-in ones. */
import { parseExpression, type Expression } from '../expression';
import type { GraphDocument, OwnOpRecord } from '../graph/schema';
import type { FixedOp } from './spec';

/** The entry of an own op. The document was checked, so its expressions parse. */
export function ownOp(record: OwnOpRecord): FixedOp {
  return {
    kind: 'fixed',
    name: record.name,
    code: OWN_CODE,
    symbol: record.symbol ?? record.name,
    group: 'functions',
    torch: '',
    domain: record.inputs.map(() => [-2, 2] as const),
    inputs: record.inputs,
    value: read(record.value),
    slopes: record.slopes.map(read),
    kink: null,
  };
}

/** Own ops come after every built-in of their level. */
export const OWN_CODE = 255;

export const ownOpsOf = (document: Pick<GraphDocument, 'ops'>): readonly FixedOp[] =>
  (document.ops ?? []).map(ownOp);

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error('the expressions of a checked document parse');
  return parsed.value;
}
