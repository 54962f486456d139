/** Something from the palette was let go over the canvas. */
import type { Intent } from '../../canvas';
import { addNode, chain, freshId, insertOnWire, type What } from '../../editor';
import { act, selectAdded } from '../actions';
import { isModule } from '../palette';
import type { Workbench } from '../workbench';
import { makeRoom } from './room';

export function drop(
  bench: Workbench,
  { item, at, screen, end }: Extract<Intent, { do: 'drop' }>,
): void {
  if (isModule(item)) return bench.open({ kind: 'module', name: item, at, screen });
  const id = freshId(bench.editor.document, item);
  const add = addNode({ op: item, id, at });
  const what: What = { key: 'did-add', params: { id } };
  // What makes room for it can be seen to move.
  if (end !== null) bench.canvas?.glide();
  const diff = act(
    bench,
    end === null ? add : chain(add, insertOnWire(id, end), makeRoom(id)),
    what,
  );
  if (diff !== null) selectAdded(bench, diff);
}
