/** An own op that is being written: its texts, the record that they make, and what is wrong with which. */
import { defineOp } from '../../../editor';
import {
  checkDocument,
  FORMAT,
  VERSION,
  type GraphDocument,
  type OwnOpRecord,
  type Problem,
} from '../../../engine';

export interface OpDraft {
  readonly name: string;
  readonly symbol: string;
  readonly inputs: readonly string[];
  readonly value: string;
  readonly slopes: readonly string[];
}

/** Where a problem is shown: a field, or the whole. */
export type Field = 'name' | 'symbol' | 'value' | `slope${number}` | 'whole';

export const ONE_INPUT = ['x'] as const;
export const TWO_INPUTS = ['a', 'b'] as const;

export const NEW_DRAFT: OpDraft = {
  name: '',
  symbol: '',
  inputs: ONE_INPUT,
  value: '',
  slopes: [''],
};

export const draftOf = ({ symbol = '', ...record }: OwnOpRecord): OpDraft => ({
  ...record,
  symbol,
});

/** What is typed may have blanks around it. */
export function recordOf({ name, symbol, inputs, value, slopes }: OpDraft): OwnOpRecord {
  const shown = symbol.trim();
  return {
    name: name.trim(),
    ...(shown !== '' && { symbol: shown }),
    inputs,
    value: value.trim(),
    slopes: slopes.map((slope) => slope.trim()),
  };
}

/** With the names of the other number of inputs; texts in terms of the old names stay as they are. */
export function withInputs(draft: OpDraft, inputs: readonly string[]): OpDraft {
  return { ...draft, inputs, slopes: inputs.map((_, port) => draft.slopes[port] ?? '') };
}

/** By field, what keeps it from being saved. An empty field is only missing: nothing is wrong yet. */
export function problemsOf(
  document: GraphDocument,
  draft: OpDraft,
  former: string | null,
): ReadonlyMap<Field, readonly Problem[]> {
  const record = recordOf(draft);
  const found = new Map<Field, Problem[]>();
  const add = (field: Field, problem: Problem): void => {
    found.set(field, [...(found.get(field) ?? []), problem]);
  };
  for (const problem of expressionProblems(record)) {
    const field = fieldOf(problem);
    if (textOf(record, field) !== '') add(field, { ...problem, path: undefined });
  }
  const defined = defineOp(record, former)(document);
  const refused = defined.ok
    ? []
    : defined.problems.filter(({ path }) => !path?.startsWith('ops['));
  for (const problem of refused) {
    const field = WHERE.get(problem.code) ?? 'whole';
    if (field === 'whole' || textOf(record, field) !== '') add(field, problem);
  }
  return found;
}

/** Whether all that is needed is there. */
export const isComplete = ({ name, value, slopes }: OpDraft): boolean =>
  [name, value, ...slopes].every((text) => text.trim() !== '');

/** What the check on a grid needs; the name may still be missing. */
export function checkable(draft: OpDraft): OwnOpRecord | null {
  const record = { ...recordOf(draft), name: 'f' };
  const isWhole = [record.value, ...record.slopes].every((text) => text !== '');
  return isWhole && expressionProblems(record).length === 0 ? record : null;
}

function expressionProblems(record: OwnOpRecord): readonly Problem[] {
  const alone = { format: FORMAT, version: VERSION, nodes: [], ops: [record] } as const;
  return checkDocument(alone);
}

const WHERE: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['bad-new-name', 'name'],
  ['own-op-built-in', 'name'],
  ['own-op-name-taken', 'name'],
  ['own-op-symbol', 'symbol'],
]);

function fieldOf({ path = '' }: Problem): Field {
  const [, part, port] = /^ops\[0\]\.(name|value|slopes)(?:\[(\d+)\])?/.exec(path) ?? [];
  if (part === 'name' || part === 'value') return part;
  return port === undefined ? 'whole' : `slope${Number(port)}`;
}

function textOf({ name, symbol = '', value, slopes }: OwnOpRecord, field: Field): string {
  if (field === 'name') return name;
  if (field === 'symbol') return symbol;
  if (field === 'value') return value;
  return slopes[Number(field.replace('slope', ''))] ?? 'whole';
}
