/** What can be done in a backward pass by hand; each is one step to undo. */
import {
  beginByHand,
  chain,
  endByHand,
  runByHand,
  seedByHand,
  setOrder,
  setValues,
  takeBackByHand,
} from '../../../editor';
import { outputOf, rulesOf } from '../../../engine';
import type { Workbench } from '../../workbench';
import { changedSince, rememberValues } from './began';

/** The page stands at the whole pass: what a press does must be seen. */
const atWhole = ({ editor }: Workbench): void => editor.playback.leave();

export function begin(bench: Workbench): void {
  rememberValues(bench.editor);
  atWhole(bench);
  bench.perform(beginByHand(), { key: 'did-hand-begin' });
}

/** What ran before had nothing to hand on: with the seed, the pass begins. */
export function seed(bench: Workbench): void {
  const id = outputOf(bench.editor.document) ?? '';
  atWhole(bench);
  bench.perform(chain(setOrder([]), seedByHand()), { key: 'did-hand-seed', params: { id } });
}

export function run(bench: Workbench, id: string): void {
  atWhole(bench);
  bench.perform(runByHand(id), { key: 'did-hand-run', params: { id } });
}

/** What the button on a card does: of the output, it sets the seed first. */
export function pressCard(bench: Workbench, id: string): void {
  const { document } = bench.editor;
  if (id === outputOf(document) && !rulesOf(document).seed) seed(bench);
  else run(bench, id);
}

export function takeBack(bench: Workbench): void {
  atWhole(bench);
  const { order } = rulesOf(bench.editor.document);
  const isSeed = typeof order === 'object' && order.length === 0;
  bench.perform(isSeed ? beginByHand() : takeBackByHand(), { key: 'did-hand-back' });
}

export function resetGradients(bench: Workbench): void {
  atWhole(bench);
  bench.perform(beginByHand(), { key: 'did-hand-reset' });
}

/** The gradients, and the values as they were when it began. */
export function resetGraph(bench: Workbench): void {
  atWhole(bench);
  const values = changedSince(bench.editor, bench.editor.document);
  bench.perform(chain(setValues(values), beginByHand()), { key: 'did-hand-graph' });
}

export function end(bench: Workbench): void {
  bench.perform(endByHand(), { key: 'did-hand-end' });
}
