/** Takes groups apart. */
import { success, withNewIds, type GraphDocument, type GroupRecord } from '../../engine';
import type { Command } from './command';
import { findGroup, without } from './records';

/** What lies in it goes to the group around it. */
export const ungroup =
  (id: string): Command =>
  (document) => {
    const found = findGroup(document, id);
    return found.ok ? success(withoutGroup(document, found.value)) : found;
  };

function withoutGroup(document: GraphDocument, gone: GroupRecord): GraphDocument {
  const { id, nodes, parent = null } = gone;
  const groups = (document.groups ?? []).flatMap((group) => {
    if (group === gone) return [];
    if (group.id === parent) return { ...group, nodes: [...group.nodes, ...nodes] };
    return group.parent === id ? { ...group, parent } : group;
  });
  const named = withNewIds(document, (each) => (each === id ? null : each));
  return groups.length === 0 ? without(named, 'groups') : { ...named, groups };
}
