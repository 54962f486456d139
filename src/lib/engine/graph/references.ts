/** Ids stand in more places than wires; all of them follow when nodes are renamed or removed. */
import type { DataRecord, GraphDocument, GroupRecord, Rules } from './schema';

/** The new id of an old one; null when the node is gone. */
export type NewId = (id: string) => string | null;

/** Everything but the nodes and the output, with new ids. */
export function withNewIds(document: GraphDocument, newId: NewId): GraphDocument {
  const { data, ...rest } = document;
  const { groups, rules, view } = rest;
  const known = data && withNewColumns(data, newId);
  return {
    ...rest,
    ...(known && { data: known }),
    ...(groups && { groups: groups.map((group) => withNewMembers(group, newId)) }),
    ...(rules && { rules: withNewOrder(rules, newId) }),
    ...(view?.focus && { view: { ...view, focus: remaining(view.focus, newId) } }),
  };
}

/** The column of a leaf that is gone goes with it, and the last one takes the data along. */
export function withNewColumns(data: DataRecord, newId: NewId): DataRecord | undefined {
  const ids = data.columns.map(newId);
  const columns = ids.flatMap((id) => id ?? []);
  if (columns.length === 0 && ids.length > 0) return undefined;
  if (columns.length === ids.length) return { ...data, columns };
  const isLeft = (_: unknown, column: number) => ids[column] !== null;
  return { ...data, columns, rows: data.rows.map((row) => row.filter(isLeft)) };
}

function withNewMembers(group: GroupRecord, newId: NewId): GroupRecord {
  const nodes = remaining(group.nodes, newId);
  return nodes === group.nodes ? group : { ...group, nodes };
}

const withNewOrder = (rules: Rules, newId: NewId): Rules =>
  typeof rules.order === 'object' ? { ...rules, order: remaining(rules.order, newId) } : rules;

/** The same list where all ids are as they were. */
function remaining(ids: readonly string[], newId: NewId): readonly string[] {
  const next = ids.flatMap((id) => newId(id) ?? []);
  return next.length === ids.length && next.every((id, place) => id === ids[place]) ? ids : next;
}
