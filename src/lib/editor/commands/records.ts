/** Finds and replaces single nodes and groups of a document. */
import {
  failure,
  success,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
  type Outcome,
} from '../../engine';

type Change<T> = (record: T) => Outcome<T>;

export function findNode(document: GraphDocument, id: string): Outcome<NodeRecord> {
  const found = document.nodes.find((node) => node.id === id);
  return found === undefined ? failure({ code: 'no-such-node', node: id }) : success(found);
}

export function findGroup(document: GraphDocument, id: string): Outcome<GroupRecord> {
  const found = document.groups?.find((group) => group.id === id);
  return found === undefined ? failure({ code: 'no-such-group', params: { id } }) : success(found);
}

/** The same document where the change leaves the node as it is. */
export function changeNode(
  document: GraphDocument,
  id: string,
  change: Change<NodeRecord>,
): Outcome<GraphDocument> {
  const found = findNode(document, id);
  if (!found.ok) return found;
  const changed = change(found.value);
  if (!changed.ok) return changed;
  if (changed.value === found.value) return success(document);
  return success(withNode(document, changed.value));
}

export function changeGroup(
  document: GraphDocument,
  id: string,
  change: Change<GroupRecord>,
): Outcome<GraphDocument> {
  const found = findGroup(document, id);
  if (!found.ok) return found;
  const changed = change(found.value);
  if (!changed.ok) return changed;
  const next = changed.value;
  const groups = document.groups?.map((group) => (group === found.value ? next : group));
  return success({ ...document, groups });
}

/** The document with this record in place of the one of the same id. */
export function withNode(document: GraphDocument, node: NodeRecord): GraphDocument {
  const nodes = document.nodes.slice();
  nodes[nodes.findIndex(({ id }) => id === node.id)] = node;
  return { ...document, nodes };
}

/** A copy that lacks a field which may be absent. */
export function without<T extends object>(whole: T, ...fields: readonly string[]): T {
  const rest = { ...whole };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}
