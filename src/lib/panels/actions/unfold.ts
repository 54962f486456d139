/** Makes an op of simpler ones, and one op again; loaded once somebody wants it. */
import { tick } from 'svelte';
import { foldOp, unfoldOp } from '../../editor';
import type { Workbench } from '../workbench';
import { act } from './act';
import { cardsOf, oneNode, subjectGroups } from './subject';

/** The group is selected then: it says what it was, and how the two may differ. */
export function unfoldNow(bench: Workbench): void {
  const node = oneNode(bench);
  if (node === null) return;
  const { id, op } = node;
  const before = new Set(bench.editor.document.groups?.map((group) => group.id));
  if (act(bench, unfoldOp(id), { key: 'did-simpler', params: { id, op } }) === null) return;
  const made = bench.editor.document.groups?.find((group) => !before.has(group.id));
  if (made === undefined) return;
  bench.editor.select([made.id]);
  bench.editor.setFocus(cardsOf(bench, [id])[0]?.id ?? null);
  show(bench, made.nodes);
}

export function foldBackNow(bench: Workbench): void {
  const group = subjectGroups(bench).find((each) => each.of !== undefined);
  if (group === undefined) return;
  const { id, nodes, of: op = '' } = group;
  if (act(bench, foldOp(id), { key: 'did-fold-back', params: { id, op } }) === null) return;
  const left = nodes.filter((node) => bench.editor.document.nodes.some((each) => each.id === node));
  bench.editor.select(left);
  bench.editor.setFocus(left[0] ?? null);
  show(bench, left);
}

/** The canvas has to hear of the new cards before it can show them. */
function show(bench: Workbench, nodes: readonly string[]): void {
  const cards = cardsOf(bench, nodes).map(({ id }) => id);
  void tick().then(() => {
    if (cards.length === 1) bench.canvas?.reveal(cards[0]);
    else bench.canvas?.fit(cards);
  });
}
