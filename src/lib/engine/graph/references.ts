/** Ids stand in more places than wires; all of them follow when nodes are renamed or removed. */
import type { DataRecord, GraphDocument, GroupRecord } from './schema';

/** The new id of an old one; null when the node is gone. */
export type NewId = (id: string) => string | null;

/** Everything but the nodes and the output, with new ids. */
export function withNewIds(document: GraphDocument, newId: NewId): GraphDocument {
  const { groups, data, rules, view } = document;
  const remaining = (ids: readonly string[]) => ids.flatMap((id) => newId(id) ?? []);
  const regroup = (group: GroupRecord) => ({ ...group, nodes: remaining(group.nodes) });
  return {
    ...document,
    ...(groups && { groups: groups.map(regroup) }),
    ...(data && { data: remainingColumns(data, newId) }),
    ...(rules && {
      rules: typeof rules.order === 'object' ? { ...rules, order: remaining(rules.order) } : rules,
    }),
    ...(view?.focus && { view: { ...view, focus: remaining(view.focus) } }),
  };
}

/** The column of a leaf that is gone goes with it. */
function remainingColumns(data: DataRecord, newId: NewId): DataRecord {
  const ids = data.columns.map(newId);
  const isLeft = (_: unknown, column: number) => ids[column] !== null;
  return {
    ...data,
    columns: ids.flatMap((id) => id ?? []),
    rows: data.rows.map((row) => row.filter(isLeft)),
  };
}
