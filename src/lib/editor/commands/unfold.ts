/** Makes an op of simpler ones, in a group that remembers what it was, and one op again. */
import { foldBack, success, unfold, type GraphDocument, type GroupRecord } from '../../engine';
import { placedApart } from './apart';
import { chain, type Command } from './command';
import { insideOf } from './families';
import { fold } from './fold';
import { changeNode, findGroup } from './records';

/** The parts stand around where the node stood; what they would cover goes aside. */
export const unfoldOp =
  (id: string): Command =>
  (document) => {
    const unfolded = unfold(document, id);
    if (!unfolded.ok) return unfolded;
    const { document: grown, group } = unfolded.value;
    const at = document.nodes.find((node) => node.id === id)?.at;
    if (at === undefined) return success(grown);
    return fold(group, false)(withPlaces(grown, group, at));
  };

/** As if the group had been folded on the card of the node. */
function withPlaces(
  document: GraphDocument,
  groupId: string,
  at: NonNullable<GroupRecord['at']>,
): GraphDocument {
  const { groups = [], nodes } = document;
  const members = new Set(groups.find(({ id }) => id === groupId)?.nodes);
  const placed = placedApart(nodes.filter((node) => members.has(node.id)));
  const byId = new Map(placed.map((node) => [node.id, node]));
  return {
    ...document,
    nodes: nodes.map((node) => byId.get(node.id) ?? node),
    groups: groups.map((group) => (group.id === groupId ? { ...group, folded: true, at } : group)),
  };
}

/** The node stands in the middle of where its parts stood. What was unfolded in it is folded first. */
export const foldOp =
  (id: string): Command =>
  (document) => {
    const { groups } = insideOf(document, new Set([id]));
    const unfolded = document.groups?.filter((each) => groups.has(each.id) && each.of) ?? [];
    const inside = new Set(unfolded.map((each) => each.id));
    // The groups stand from the outside to the inside.
    const inner = [...groups].filter((each) => each !== id && inside.has(each)).reverse();
    return chain(...inner.map(foldOne), foldOne(id))(document);
  };

const foldOne =
  (id: string): Command =>
  (document) => {
    const up = fold(id, true)(document);
    if (!up.ok) return up;
    const group = findGroup(up.value, id);
    if (!group.ok) return group;
    const folded = foldBack(document, id);
    if (!folded.ok) return folded;
    const { at, nodes } = group.value;
    const left = new Set(nodes);
    const node = folded.value.nodes.find((each) => left.has(each.id));
    if (at === undefined || node?.at === undefined) return folded;
    return changeNode(folded.value, node.id, (each) => success({ ...each, at }));
  };
