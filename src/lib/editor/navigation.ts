/** Walking the graph by keyboard: along wires, among siblings, and in the order of Tab. */
import type { VisibleGraph } from '../layout';

export type Way = 'left' | 'right' | 'up' | 'down';

/** Where a walk is, and from which card it came along a wire: that decides who its siblings are. */
export interface Stand {
  readonly at: string;
  readonly via: string | null;
}

/** Where a step leads; null where there is nothing in that direction. */
export function walk(_graph: VisibleGraph, _from: Stand, _way: Way): Stand | null {
  return null;
}

/** All cards, the output first, and what goes into a card behind it. */
export function tabOrder(graph: VisibleGraph): readonly string[] {
  return graph.cards.map(({ id }) => id);
}
