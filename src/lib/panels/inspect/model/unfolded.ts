/** How an unfolded op compares with the op itself, at the values of right now. */
import { dataOf, indexOf, valuesOf, type Numbered } from '../../../code';
import { evaluatorOf, opsOf, unfoldedAs } from '../../../engine';

export interface Comparison {
  /** edited: it is no longer that op. unknown: it has no value yet. */
  readonly verdict: 'same' | 'rounded' | 'apart' | 'edited' | 'unknown';
  /** What the op itself would give. */
  readonly own: number;
  readonly parts: number;
}

/** Above this it is no longer rounding. */
const ROUNDING = 1e-12;

export function comparisonOf(numbered: Numbered, group: string, op: string): Comparison {
  const { document } = numbered;
  const was = unfoldedAs(document, group);
  if (was === null) return { verdict: 'edited', own: NaN, parts: NaN };
  const { last, inputs } = was;
  const spec = opsOf(document).get(op);
  const known = valuesOf(numbered, inputs);
  const parts = dataOf(numbered, indexOf(document, last.id));
  if (spec === undefined || parts === null || known === null) {
    return { verdict: 'unknown', own: NaN, parts: NaN };
  }
  const values = inputs.map((id) => known.get(id ?? '') ?? NaN);
  const own = evaluatorOf(spec, values.length).value(values);
  return { verdict: verdictOf(own, parts), own, parts };
}

function verdictOf(own: number, parts: number): Comparison['verdict'] {
  if (Object.is(own, parts) || own === parts) return 'same';
  return Math.abs(own - parts) <= ROUNDING * Math.max(1, Math.abs(own)) ? 'rounded' : 'apart';
}
