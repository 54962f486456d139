/** Checks the groups of a document: names, members, and that no group lies in itself. */
import type { Problem } from '../problem';
import { shorten } from './place';
import type { GraphDocument, GroupRecord } from './schema';

export function checkGroups(
  { groups = [] }: GraphDocument,
  nodes: ReadonlyMap<string, number>,
): readonly Problem[] {
  const byId = new Map(groups.map((group): [string, GroupRecord] => [group.id, group]));
  return [
    ...checkNames(groups, nodes),
    ...checkMembers(groups, nodes),
    ...checkParents(groups, byId),
  ];
}

function checkNames(
  groups: readonly GroupRecord[],
  nodes: ReadonlyMap<string, number>,
): readonly Problem[] {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  groups.forEach(({ id }, index) => {
    if (taken.has(id) || nodes.has(id)) {
      problems.push({ code: 'duplicate-id', path: `groups[${index}].id`, params: { id } });
    }
    taken.add(id);
  });
  return problems;
}

function checkMembers(
  groups: readonly GroupRecord[],
  nodes: ReadonlyMap<string, number>,
): readonly Problem[] {
  const home = new Map<string, string>();
  const problems: Problem[] = [];
  groups.forEach((group, index) => {
    group.nodes.forEach((node, member) => {
      const path = `groups[${index}].nodes[${member}]`;
      const other = home.get(node);
      if (!nodes.has(node)) problems.push({ code: 'unknown-node', path, params: { id: node } });
      else if (other !== undefined) {
        problems.push({ code: 'node-in-two-groups', node, path, params: { first: other } });
      }
      home.set(node, other ?? group.id);
    });
  });
  return problems;
}

function checkParents(
  groups: readonly GroupRecord[],
  byId: ReadonlyMap<string, GroupRecord>,
): readonly Problem[] {
  const problems: Problem[] = [];
  /** The walk in which each group was met: one's own walk means a cycle, an earlier one is known. */
  const walkOf = new Map<string, number>();
  groups.forEach((start, index) => {
    const path = `groups[${index}].parent`;
    let group: GroupRecord | undefined = start;
    if (typeof start.parent === 'string' && !byId.has(start.parent)) {
      problems.push({ code: 'unknown-group', path, params: { id: shorten(start.parent, 64) } });
    }
    while (group !== undefined && !walkOf.has(group.id)) {
      walkOf.set(group.id, index);
      group = byId.get(group.parent ?? '');
    }
    if (group !== undefined && walkOf.get(group.id) === index) {
      problems.push({ code: 'group-cycle', path, params: { id: group.id } });
    }
  });
  return problems;
}
