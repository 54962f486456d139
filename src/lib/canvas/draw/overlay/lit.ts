/** What of the graph on the screen a light falls on. */
import { wireKey, type VisibleGraph } from '../../../layout';
import type { Spotlight } from '../../types';
import type { Lit } from './types';

const known = new WeakMap<
  Spotlight,
  { readonly graph: VisibleGraph['wires']; readonly lit: Lit }
>();

/** Cards that move on the screen are lit as before. */
export function litIn(graph: VisibleGraph, spotlight: Spotlight): Lit {
  const before = known.get(spotlight);
  if (before?.graph === graph.wires) return before.lit;
  const lit = find(graph, spotlight);
  known.set(spotlight, { graph: graph.wires, lit });
  return lit;
}

function find(graph: VisibleGraph, { nodes, wires, triple, lands }: Spotlight): Lit {
  const cards = new Set<string>();
  const light = (id: string): void => {
    const card = graph.cards[graph.cardOf.get(id) ?? -1];
    if (card !== undefined) cards.add(card.id);
  };
  for (const id of nodes) light(id);
  for (const { node } of wires) light(node);
  for (const { node } of lands) light(node);
  const keys = new Set(wires.map(wireKey));
  const told = triple === null ? '' : wireKey(triple.end);
  const lit = new Set<number>();
  let toldPlace = -1;
  graph.wires.forEach(({ ends }, place) => {
    for (const end of ends) {
      const key = wireKey(end);
      if (keys.has(key)) lit.add(place);
      if (key === told) toldPlace = place;
    }
  });
  return { cards, wires: lit, told: toldPlace };
}
