/** Removes nodes and groups, and every mention of them. */
import { success, withNewIds, type GraphDocument, type NodeRecord } from '../../engine';
import type { Command } from './command';
import { homesIn, meantBy, sizesIn } from './families';
import { healsOf } from './heal';
import { portCountOf, withoutWire } from './ports';
import { without } from './records';

export interface RemoveOptions {
  /** Joins the wires of what goes where that has a meaning. */
  readonly heal?: boolean;
}

/** A group goes with its nodes. Ports that lose their wire are left open, or go as well. */
export const remove =
  (ids: Iterable<string>, { heal = false }: RemoveOptions = {}): Command =>
  (document) => {
    const { nodes: gone, groups } = meantBy(document, ids);
    if (gone.size + groups.size === 0) return success(document);
    const heals = heal ? healsOf(document, gone) : new Map<string, string>();
    const nodes = document.nodes.flatMap((node) =>
      gone.has(node.id) ? [] : rewired(document, node, gone, heals),
    );
    const named = withNewIds(document, (id) => (gone.has(id) || groups.has(id) ? null : id));
    const left = withoutEmptied(document, { ...named, nodes }, groups);
    return success(withOutput(left, gone, heals));
  };

type Ids = ReadonlySet<string>;
type Heals = ReadonlyMap<string, string>;

function rewired(document: GraphDocument, node: NodeRecord, gone: Ids, heals: Heals): NodeRecord {
  const { inputs: before } = node;
  if (before === undefined || !before.some((id) => id !== null && gone.has(id))) return node;
  const count = portCountOf(document, node);
  let inputs = before;
  for (let port = before.length - 1; port >= 0; port -= 1) {
    const id = before[port];
    if (id === null || !gone.has(id)) continue;
    const healed = heals.get(id);
    inputs = healed === undefined ? withoutWire(inputs, port, count) : inputs.with(port, healed);
  }
  return { ...node, inputs };
}

/** A group that lost all that it held goes too. */
function withoutEmptied(before: GraphDocument, after: GraphDocument, gone: Ids): GraphDocument {
  const { groups = [] } = after;
  const lost = groups.some(({ id, nodes }, place) => {
    const had = before.groups?.[place].nodes.length ?? 0;
    return gone.has(id) || (nodes.length === 0 && had > 0);
  });
  if (!lost) return after;
  const homes = homesIn(before);
  const were = sizesIn(before, homes);
  const are = sizesIn(after, homes);
  const isEmptied = (id: string): boolean =>
    gone.has(id) || (are.get(id) === 0 && were.get(id) !== 0);
  const kept = groups.flatMap((group) => {
    if (isEmptied(group.id)) return [];
    const isLeft = group.parent != null && isEmptied(group.parent);
    return isLeft ? { ...group, parent: null } : group;
  });
  return kept.length === 0 ? without(after, 'groups') : { ...after, groups: kept };
}

function withOutput(document: GraphDocument, gone: Ids, heals: Heals): GraphDocument {
  const { output } = document;
  if (output === undefined || !gone.has(output)) return document;
  const healed = heals.get(output);
  return healed === undefined ? without(document, 'output') : { ...document, output: healed };
}
