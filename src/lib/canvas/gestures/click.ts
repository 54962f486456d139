/** What a press means that did not move: once, twice, with the other button or for long. */
import type { Intent, Target } from '../types';
import { leafUnder } from './begin';
import type { Ground, Press } from './gesture';
import { cardOf } from './held';

/** A click on a number answers why; on a leaf it waits, because a second one types. */
const SECOND_CLICK = 260;

export function click(ground: Ground, { pointer, target }: Press): () => void {
  const how = pointer.shift || pointer.command ? 'toggle' : 'replace';
  select(ground, target, how);
  const isNumber = target.on === 'data' || target.on === 'grad';
  if (!isNumber || how === 'toggle') return () => {};
  const why = () => ground.ask({ do: 'why', target, screen: pointer.screen });
  const isLeaf = leafUnder(ground.picture().graph, target) !== null;
  return ground.later(isLeaf ? SECOND_CLICK : 0, why);
}

export function doubleClick(ground: Ground, { pointer, target }: Press): void {
  const { graph } = ground.picture();
  const card = cardOf(graph, target);
  const leaf = leafUnder(graph, target);
  if (target.on === 'blank') {
    const { screen, point } = pointer;
    ground.ask({ do: 'search', at: ground.gridOf(point), screen, wire: null });
  } else if (target.on === 'wire' && target.ends.length === 1) {
    const { screen, point } = pointer;
    const [insert] = target.ends;
    ground.ask({ do: 'search', at: ground.gridOf(point), screen, wire: null, insert });
  } else if (target.on === 'frame') {
    ground.ask({ do: 'fold', id: target.id, folded: true });
  } else if (card !== null && card.node < 0 && target.on !== 'data' && target.on !== 'grad') {
    ground.ask({ do: 'fold', id: card.id, folded: false });
  } else if (target.on === 'name') {
    ground.ask({ do: 'edit', id: target.id, part: 'name' });
  } else if (leaf !== null) {
    ground.ask({ do: 'edit', id: leaf.id, part: 'data' });
  }
}

/** The menu is about what was pressed, which so becomes the selection. */
export function openMenu(ground: Ground, { pointer, target }: Press): void {
  const { graph, selected } = ground.picture();
  const id = target.on === 'frame' ? target.id : cardOf(graph, target)?.id;
  if (id === undefined || !selected.has(id)) select(ground, target, 'replace');
  const { screen, point } = pointer;
  ground.ask({ do: 'menu', target, at: ground.gridOf(point), screen });
}

type How = Extract<Intent, { do: 'select' }>['how'];

function select(ground: Ground, target: Target, how: How): void {
  const { graph } = ground.picture();
  if (target.on === 'wire') {
    return ground.ask({ do: 'select', ids: [], wires: target.ends, how });
  }
  const id = target.on === 'frame' ? target.id : cardOf(graph, target)?.id;
  if (id !== undefined) ground.ask({ do: 'select', ids: [id], wires: [], how });
  else if (how === 'replace') ground.ask({ do: 'select', ids: [], wires: [], how });
}
