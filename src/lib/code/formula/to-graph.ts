/** A formula as a graph. */
import {
  FORMAT,
  success,
  VERSION,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
  type OwnOpRecord,
} from '../../engine';
import { isLeafDraft, type Draft, type Reading } from './draft';
import { FreeNames } from './names';
import { readFormula } from './read';
import { vocabularyOf } from './vocabulary';

export interface FormulaOptions {
  /** Ops of the document's own, which the text may call. */
  readonly ops?: readonly OwnOpRecord[];
}

/** What a free name is worth until the text says otherwise. */
export const FREE_VALUE = 1;

export function formulaToGraph(text: string, options: FormulaOptions = {}): Outcome<GraphDocument> {
  const own = options.ops === undefined ? {} : { ops: options.ops };
  const vocabulary = vocabularyOf({ nodes: [], ...own });
  const reading = readFormula(text, { vocabulary, existing: new Set(), reserved: [] });
  return reading.ok ? success({ ...graphOf(reading.value), ...own }) : reading;
}

function graphOf(reading: Reading): GraphDocument {
  const ids = numbered(reading);
  const nodes = reading.drafts.map((draft) => recordOf(draft, ids));
  const output = reading.output === null ? {} : { output: idIn(ids, reading.output) };
  return { format: FORMAT, version: VERSION, nodes, ...output };
}

/** Ids for all: the text's names, and the lowest free number for the rest. */
function numbered({ drafts, names }: Reading): ReadonlyMap<Draft, string> {
  const said = drafts.flatMap(({ name }) => name ?? []);
  const free = new FreeNames([...names, ...said]);
  return new Map(drafts.map((draft) => [draft, draft.name ?? free.forOp(draft.op)]));
}

export function recordOf(draft: Draft, ids: ReadonlyMap<Draft, string>): NodeRecord {
  const id = idIn(ids, draft);
  if (isLeafDraft(draft)) return { id, op: draft.op, value: draft.value ?? FREE_VALUE };
  return { id, op: draft.op, inputs: draft.inputs.map((input) => input && idIn(ids, input)) };
}

export function idIn(ids: ReadonlyMap<Draft, string>, draft: Draft): string {
  const id = ids.get(draft);
  if (id === undefined) throw new Error('every draft has an id before it is recorded');
  return id;
}
