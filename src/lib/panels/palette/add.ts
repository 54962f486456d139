/** Adds what was picked in the palette, in the middle of what is in view. */
import { addNode, freshId } from '../../editor';
import { act, centre, freeNear, selectAdded } from '../actions';
import type { Workbench } from '../workbench';
import { isModule } from './module-names';

/** `beside`: where a form opens that asks how large a module should be. */
export function addFromPalette(bench: Workbench, key: string, beside: DOMRect): void {
  const middle = centre(bench);
  if (isModule(key)) {
    const screen = { x: beside.left, y: beside.bottom };
    return bench.open({ kind: 'module', name: key, at: middle, screen });
  }
  const at = freeNear(bench, middle);
  const id = freshId(bench.editor.document, key);
  const diff = act(bench, addNode({ op: key, id, at }), { key: 'did-add', params: { id } });
  if (diff !== null) selectAdded(bench, diff);
}
