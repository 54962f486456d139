/** Puts an edited formula back into its document: old nodes keep all that the text does not say. */
import {
  isLeafOp,
  withNewIds,
  type GraphDocument,
  type NewId,
  type NodeRecord,
} from '../../engine';
import { isLeafDraft, type Draft, type Reading } from './draft';
import type { Layout } from './layout';
import type { Match } from './match';
import { FreeNames, isAutomatic } from './names';
import { FREE_VALUE, idIn, recordOf } from './to-graph';

export function assemble(reading: Reading, layout: Layout, match: Match): GraphDocument {
  const { document, nodes, index } = layout.view;
  const ids = idsOf(reading, layout, match);
  const draftOf = new Map<number, Draft>();
  for (const [draft, node] of match) if (!draft.existing) draftOf.set(node, draft);

  const isGone = (node: number) => layout.places[node] !== 'outside' && !draftOf.has(node);
  const newId: NewId = (id) => {
    const node = index.get(id);
    if (node === undefined) return id;
    const draft = draftOf.get(node);
    if (draft !== undefined) return idIn(ids, draft);
    return isGone(node) ? null : id;
  };
  const recordOfDraft = (draft: Draft): NodeRecord => {
    const node = match.get(draft);
    return node === undefined ? recordOf(draft, ids) : continued(nodes[node], draft, ids);
  };
  const said = inOrder(reading, match).map(recordOfDraft);
  let next = 0;
  const old = nodes.flatMap((record, node) => {
    if (draftOf.has(node)) return said[next++];
    return isGone(node) ? [] : rewired(record, newId);
  });
  return {
    ...without(withNewIds(document, newId), 'output'),
    format: document.format,
    version: document.version,
    nodes: [...old, ...said.slice(next)],
    ...outputOf(reading, layout, match, ids, newId),
  };
}

/** As they stood; as the text says them once it brings new ones, so that they read like the text. */
function inOrder({ drafts }: Reading, match: Match): readonly Draft[] {
  const own = drafts.filter((draft) => !draft.existing);
  const place = (draft: Draft): number => match.get(draft) ?? -1;
  const isAsBefore = own.every((draft) => match.has(draft));
  return isAsBefore ? own.toSorted((a, b) => place(a) - place(b)) : own;
}

/** A name that the text gives, the id that a node had, or the lowest free number. */
function idsOf({ drafts, names }: Reading, layout: Layout, match: Match): Map<Draft, string> {
  const { nodes, document } = layout.view;
  const said = drafts.flatMap(({ name }) => name ?? []);
  const groups = (document.groups ?? []).map(({ id }) => id);
  const outside = nodes.flatMap(({ id }, node) => (layout.places[node] === 'outside' ? id : []));
  const keptId = (draft: Draft): string | null => {
    const old = nodes[match.get(draft) ?? -1]?.id;
    return old !== undefined && isAutomatic(old, draft.op) ? old : null;
  };
  const kept = drafts.flatMap((draft) => draft.name ?? keptId(draft) ?? []);
  const free = new FreeNames([...names, ...said, ...groups, ...outside, ...kept]);
  return new Map(
    drafts.map((draft) => [draft, draft.name ?? keptId(draft) ?? free.forOp(draft.op)]),
  );
}

/** The same node as the text has it now: its place, caption and whatever else it carries stay. */
function continued(record: NodeRecord, draft: Draft, ids: ReadonlyMap<Draft, string>): NodeRecord {
  const { op, value, range } = record;
  const now = recordOf(draft, ids);
  // A caption was made for the op or for the name.
  const isOther = now.op !== op && now.id !== record.id && !isLeafDraft(draft);
  const kept = without(record, 'inputs', 'value', 'range', ...(isOther ? ['label'] : []));
  if (!isLeafDraft(draft)) return { ...kept, ...now };
  // A leaf keeps its role, and its number where the text says none.
  const wasLeaf = isLeafOp(op);
  const role = wasLeaf ? { op, ...(range && { range }) } : {};
  const number = draft.value ?? (wasLeaf ? value : undefined) ?? FREE_VALUE;
  return { ...kept, ...now, ...role, value: number };
}

const without = <T extends object>(whole: T, ...fields: readonly string[]): Partial<T> =>
  Object.fromEntries(
    Object.entries(whole).filter(([field]) => !fields.includes(field)),
  ) as Partial<T>;

function rewired(record: NodeRecord, newId: NewId): NodeRecord {
  const inputs = record.inputs?.map((id) => id && newId(id));
  const isSame = inputs === undefined || inputs.every((id, port) => id === record.inputs?.[port]);
  return isSame ? record : { ...record, inputs };
}

function outputOf(
  reading: Reading,
  { view, isWhole, output, places }: Layout,
  match: Match,
  ids: ReadonlyMap<Draft, string>,
  newId: NewId,
): { readonly output?: string } {
  const said = view.document.output;
  const old = said === undefined ? null : newId(said);
  const isKept = !isWhole || (said !== undefined && places[output] === 'outside');
  if (isKept) return old === null ? {} : { output: old };
  // A document that leaves its output to the graph goes on doing so while the text means the same.
  const draft = reading.output;
  const isSame = draft !== null && match.get(draft) === output && output >= 0;
  if (draft === null || (said === undefined && isSame)) return {};
  return { output: idIn(ids, draft) };
}
