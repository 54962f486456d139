/** Places for new nodes among themselves, before they are put somewhere together. */
import { FORMAT, VERSION, type NodeRecord } from '../../engine';
import { placeMissing } from '../../layout';
import { without } from './records';

/** In columns, as if nothing else were there. */
export function placedApart(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  const bare = nodes.map((node) => without(node, 'at'));
  const places = placeMissing({ format: FORMAT, version: VERSION, nodes: bare });
  return bare.map((node) => ({ ...node, at: places.get(node.id) }));
}
