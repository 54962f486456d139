/** Tidies up: computed beside the page, shown as one glide, undone as one step. */
import { move } from '../../editor';
import { placeMissing, visibleGraph } from '../../layout';
import { text } from '../../messages';
import type { Workbench } from '../workbench';

export async function tidy(workbench: Workbench): Promise<void> {
  const { document } = workbench.editor;
  const nodes = document.nodes.map(({ at: _at, ...node }) => node);
  glideTo(workbench, placeMissing({ ...document, nodes }));
}

/** What was deleted meanwhile needs no place, what was added keeps its own. */
function glideTo(workbench: Workbench, places: ReadonlyMap<string, readonly [number, number]>) {
  const { cards } = visibleGraph(workbench.editor.document);
  const known = cards.flatMap(({ id }) => {
    const at = places.get(id);
    return at === undefined ? [] : [[id, at] as const];
  });
  workbench.canvas?.glide();
  if (!workbench.perform(move(new Map(known)), { key: 'did-tidy' }).ok) return;
  workbench.canvas?.fit();
  workbench.announce(text('tidied'));
}
