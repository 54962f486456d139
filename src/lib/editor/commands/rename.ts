/** Gives a node or a group another name, everywhere. */
import {
  success,
  withNewIds,
  type GraphDocument,
  type GroupRecord,
  type NewId,
  type NodeRecord,
} from '../../engine';
import type { Command } from './command';
import { checkNewId } from './names';
import { findGroup, findNode } from './records';

export const rename =
  (id: string, next: string): Command =>
  (document) => {
    const found = findNode(document, id);
    if (!found.ok && !findGroup(document, id).ok) return found;
    if (id === next) return success(document);
    const name = checkNewId(document, next);
    return name.ok ? success(renamed(document, id, next)) : name;
  };

function renamed(document: GraphDocument, id: string, next: string): GraphDocument {
  const newId: NewId = (each) => (each === id ? next : each);
  const { groups, ...rest } = withNewIds(document, newId);
  return {
    ...rest,
    nodes: document.nodes.map((node) => renamedNode(node, id, next)),
    ...(document.output === id && { output: next }),
    ...(groups && { groups: groups.map((group) => renamedGroup(group, id, next)) }),
  };
}

function renamedNode(node: NodeRecord, id: string, next: string): NodeRecord {
  const { inputs } = node;
  const isUser = inputs?.includes(id) === true;
  if (node.id !== id && !isUser) return node;
  const named = node.id === id ? { ...node, id: next } : node;
  return isUser ? { ...named, inputs: inputs.map((each) => (each === id ? next : each)) } : named;
}

function renamedGroup(group: GroupRecord, id: string, next: string): GroupRecord {
  const named = group.id === id ? { ...group, id: next } : group;
  return group.parent === id ? { ...named, parent: next } : named;
}
