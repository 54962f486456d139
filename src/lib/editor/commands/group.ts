/** Makes a group of what is selected. */
import { failure, LIMITS, success, type GraphDocument, type GroupRecord } from '../../engine';
import { chain, type Command } from './command';
import { freshId } from './names';
import { partsOf, type Parts } from './parts';
import { setGroupLabel } from './texts';

/** The new group's id is `freshId(document, 'group')`. */
export const group =
  (ids: Iterable<string>, label = ''): Command =>
  (document) => {
    const parts = partsOf(document, new Set(ids));
    if (!parts.ok) return parts;
    const { groups = [] } = document;
    if (groups.length >= LIMITS.groups) {
      const params = { found: groups.length + 1, most: LIMITS.groups };
      return failure({ code: 'too-many', path: 'groups', params });
    }
    const id = freshId(document, 'group');
    return chain(
      () => success(grouped(document, parts.value, id)),
      setGroupLabel(id, label),
    )(document);
  };

function grouped(document: GraphDocument, parts: Parts, id: string): GraphDocument {
  const { nodes, groups, home } = parts;
  const regrouped = (document.groups ?? []).map((each): GroupRecord => {
    if (groups.has(each.id)) return { ...each, parent: id };
    if (each.id !== home) return each;
    return { ...each, nodes: each.nodes.filter((node) => !nodes.has(node)) };
  });
  const members = document.nodes.flatMap((node) => (nodes.has(node.id) ? node.id : []));
  const made: GroupRecord = { id, nodes: members, ...(home !== null && { parent: home }) };
  return { ...document, groups: [...regrouped, made] };
}
