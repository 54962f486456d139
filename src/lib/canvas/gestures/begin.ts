/** What a press becomes once it moves. */
import type { NodeRecord } from '../../engine';
import type { VisibleGraph } from '../../layout';
import type { Target } from '../types';
import { boxSelect } from './box';
import { drag } from './drag';
import type { Gesture, Ground, Press } from './gesture';
import { cardOf, cardsHeld, gripOf } from './held';
import { pan } from './pan';
import { scrub } from './scrub';
import { wire } from './wire';

export function begin(ground: Ground, press: Press): Gesture {
  const { pointer, target } = press;
  const { graph } = ground.picture();
  if (ground.settings().isLocked || target.on === 'press') return onPaper(ground, press);
  const grip = gripOf(graph, target);
  if (grip !== null) return wire(ground, pointer, grip);
  const leaf = leafUnder(graph, target);
  if (leaf !== null) return scrub(ground, pointer, leaf.id, leaf.value);
  return dragOf(ground, press) ?? onPaper(ground, press);
}

/** The leaf whose number is under the hand. */
export function leafUnder(
  graph: VisibleGraph,
  target: Target,
): { readonly id: string; readonly value: number } | null {
  if (target.on !== 'data') return null;
  const card = cardOf(graph, target);
  const node: NodeRecord | undefined = graph.document.nodes[card?.node ?? -1];
  return node?.value === undefined ? null : { id: node.id, value: node.value };
}

function dragOf(ground: Ground, { pointer, target }: Press): Gesture | null {
  const cards = cardsHeld(ground.picture(), target);
  if (cards.length === 0) return null;
  const id = target.on === 'frame' ? target.id : cards[0].id;
  if (!ground.picture().selected.has(id)) {
    ground.ask({ do: 'select', ids: [id], wires: [], how: pointer.shift ? 'add' : 'replace' });
  }
  return drag(ground, pointer, cardsHeld(ground.picture(), target));
}

/** Shift turns panning into boxes; where boxes are the tool, it adds to what is selected. */
function onPaper(ground: Ground, { pointer }: Press): Gesture {
  if (ground.settings().tool === 'select') return boxSelect(ground, pointer, pointer.shift);
  if (pointer.shift) return boxSelect(ground, pointer, pointer.command);
  return pan(ground, pointer);
}
