/** Renames a document that is not open. */
import { difference, success, type Outcome } from '../engine';
import { setTitle } from './commands';
import { record } from './history';
import type { Keeper } from './keeper.svelte';

/** The new title is a step that can be undone, like any other. */
export async function renameKept(
  keeper: Keeper,
  id: string,
  title: string,
): Promise<Outcome<null>> {
  const loaded = await keeper.shelf.load(id);
  if (!loaded.ok) return loaded;
  const { document: before, entry, history } = loaded.value;
  const renamed = setTitle(title)(before);
  if (!renamed.ok) return renamed;
  const diff = difference(before, renamed.value);
  const change = { diff, before, what: { key: 'did-title' }, gesture: null };
  await keeper.shelf.save(
    { entry: { ...entry, title }, document: renamed.value, history: record(history, change) },
    (stamp) => stamp === entry.stamp,
  );
  await keeper.refresh();
  return success(null);
}
