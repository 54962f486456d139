/** Adds what was picked in the palette, in the middle of what is in view. */
import { addNode, freshId } from '../../editor';
import { visibleGraph } from '../../layout';
import { act, centre, selectAdded } from '../actions';
import type { Workbench } from '../workbench';
import { freePlace } from './free-place';
import { isModule } from './items';

/** `beside`: where a form opens that asks how large a module should be. */
export function addFromPalette(bench: Workbench, key: string, beside: DOMRect): void {
  const at = freePlace(visibleGraph(bench.editor.document).cards, centre(bench));
  if (isModule(key)) {
    const screen = { x: beside.left, y: beside.bottom };
    return bench.open({ kind: 'module', name: key, at: centre(bench), screen });
  }
  const id = freshId(bench.editor.document, key);
  const diff = act(bench, addNode({ op: key, id, at }), { key: 'did-add', params: { id } });
  if (diff !== null) selectAdded(bench, diff);
}
