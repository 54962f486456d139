/** Tidies up: computed beside the page, shown as one glide, undone as one step. */
import { tick } from 'svelte';
import { move } from '../../editor';
import { tidyUp, visibleGraph, type TidyProgress } from '../../layout';
import { text } from '../../messages';
import type { Workbench } from '../workbench';

/** From so many cards on it takes long enough to be told about. */
const LONG = 200;

export async function tidy(workbench: Workbench): Promise<void> {
  const { editor } = workbench;
  if (workbench.task !== null) return;
  const { opens } = editor;
  const ending = new AbortController();
  const tell = (progress: TidyProgress) => {
    if (progress.cards <= LONG || ending.signal.aborted) return;
    const said = text('tidying', { ...progress, seconds: Math.floor(progress.seconds) });
    workbench.task = { text: said, progress: null, stop: () => ending.abort() };
  };
  const graph = visibleGraph(editor.document);
  const outcome = await tidyUp(graph, { onProgress: tell, signal: ending.signal });
  workbench.task = null;
  if (!outcome.ok) workbench.report(outcome.problems);
  else if (editor.opens === opens) await glideTo(workbench, outcome.value);
}

/** What was deleted meanwhile needs no place, what was added keeps its own. */
async function glideTo(
  workbench: Workbench,
  places: ReadonlyMap<string, readonly [number, number]>,
): Promise<void> {
  const { cards } = visibleGraph(workbench.editor.document);
  const known = cards.flatMap(({ id }) => {
    const at = places.get(id);
    return at === undefined ? [] : [[id, at] as const];
  });
  workbench.canvas?.glide();
  if (!workbench.perform(move(new Map(known)), { key: 'did-tidy' }).ok) return;
  // The canvas has to hear of the new places before it can show all of them.
  await tick();
  workbench.canvas?.fit();
  workbench.announce(text('tidied'));
}
