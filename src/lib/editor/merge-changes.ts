/** The short way to merge what a drag does again and again: other fields in the same nodes. */
import {
  difference,
  FORMAT,
  isEmptyDiff,
  VERSION,
  type ChangedNode,
  type GraphDiff,
  type NodeRecord,
} from '../engine';

/** null where more than the fields of nodes has changed. */
export function mergeChanges(first: GraphDiff, second: GraphDiff): GraphDiff | null {
  if (!isOfFields(first) || !isOfFields(second)) return null;
  const changes = new Map(first.changed.map((change) => [change.before.at, change]));
  for (const change of second.changed) {
    const earlier = changes.get(change.before.at) ?? change;
    changes.set(change.before.at, { before: earlier.before, after: change.after });
  }
  const changed = [...changes.values()]
    .filter(isChange)
    .sort((one, other) => one.before.at - other.before.at);
  return { ...first, changed };
}

const isOfFields = ({ removed, added, fields }: GraphDiff): boolean =>
  removed.length + added.length + fields.length === 0;

const isChange = ({ before, after }: ChangedNode): boolean =>
  !isEmptyDiff(difference(alone(before.node), alone(after.node)));

const alone = (node: NodeRecord) => ({ format: FORMAT, version: VERSION, nodes: [node] }) as const;
