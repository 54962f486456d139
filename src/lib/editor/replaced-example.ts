/** A formula typed over the example: a graph of its own, which need not stand where the other stood. */
import type { GraphDocument, NodeRecord } from '../engine';
import { EXAMPLE } from './example';

const OPS = new Map(EXAMPLE.nodes.map(({ id, op }) => [id, op]));
const PLACES = new Set(EXAMPLE.nodes.map(({ at }) => at?.join()));

/**
 * While most of the example is still there, it is edited, and everything stays in its place. Where
 * less is left, the places that nobody chose are given up.
 */
export function withoutOldPlaces(before: GraphDocument, after: GraphDocument): GraphDocument {
  if (before.title !== EXAMPLE.title || after.title === EXAMPLE.title) return after;
  const left = after.nodes.filter(({ id, op }) => OPS.get(id) === op);
  if (2 * left.length >= EXAMPLE.nodes.length) return after;
  return { ...after, nodes: after.nodes.map(unplaced) };
}

function unplaced(node: NodeRecord): NodeRecord {
  if (!PLACES.has(node.at?.join())) return node;
  const { at: _at, ...rest } = node;
  return rest;
}
