/** Where the keyboard is on the graph. */
import { tabOrder } from '../../editor';
import { visibleGraph } from '../../layout';
import type { Workbench } from '../workbench';
import { describe } from './describe';

/** The order in which cards are walked: the output first. */
export const orderOf = ({ editor }: Workbench): readonly string[] =>
  tabOrder(visibleGraph(editor.document));

/** Has the card in view and says what it is; while a wire is drawn, the selection stays. */
export function arrive(workbench: Workbench, id: string, how: 'select' | 'look'): void {
  if (how === 'select' && workbench.connecting === null) workbench.editor.select([id]);
  workbench.canvas?.reveal(id);
  workbench.announce(describe(workbench, id));
}

export function goTo(workbench: Workbench, id: string): void {
  workbench.editor.setFocus(id);
  arrive(workbench, id, 'select');
}

/** The keyboard comes into the graph: at the output, unless it has been somewhere already. */
export function enterGraph(workbench: Workbench): void {
  const [first] = orderOf(workbench);
  if (workbench.editor.focus !== null || first === undefined) return;
  workbench.editor.setFocus(first);
  workbench.announce(describe(workbench, first));
}

/** When the card under the keyboard goes, the keyboard goes to the next one that stays. */
export function keepKeyboard(workbench: Workbench, edit: () => void): void {
  const { editor } = workbench;
  const before = editor.focus;
  const order = orderOf(workbench);
  edit();
  if (before === null || editor.focus !== null) return;
  const place = order.indexOf(before);
  const nearest = [...order.slice(place + 1), ...order.slice(0, place).reverse()];
  const stays = new Set(orderOf(workbench));
  editor.setFocus(nearest.find((id) => stays.has(id)) ?? null);
}
