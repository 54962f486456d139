/** From row to row. */
import type { NodeRecord } from '../../engine';

/** So many rows on, at most to either end; null where that is no other row. */
export function neighbour(nodes: readonly NodeRecord[], id: string, step: number): string | null {
  const here = nodes.findIndex((node) => node.id === id);
  const there = Math.min(nodes.length - 1, Math.max(0, here + step));
  return here < 0 || there === here ? null : nodes[there].id;
}
