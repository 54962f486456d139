/** A page with a library, in a tab of a fake browser. */
import type { GraphDocument } from '../src/lib/engine';
import { Editor } from '../src/lib/editor/editor.svelte';
import { Library } from '../src/lib/editor/library.svelte';
import { settled, type FakeBrowser, type FakeTab } from './fake-browser';

export interface FakePage {
  readonly editor: Editor;
  readonly library: Library;
  readonly tab: FakeTab;
  readonly end: () => void;
}

export async function load(tab: FakeTab, guest: GraphDocument | null = null): Promise<FakePage> {
  const editor = new Editor();
  const library = new Library(editor);
  const end = library.start(tab, Promise.resolve(guest));
  await settled();
  return { editor, library, tab, end };
}

export const inNewTab = (browser: FakeBrowser, hasLocks = true) => load(browser.open({ hasLocks }));

export const reloaded = async ({ tab }: FakePage) => {
  const next = tab.reload();
  await settled();
  return load(next);
};

export const square: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: 'Square',
  nodes: [
    { id: 'x', op: 'input', value: 3, at: [0, 0] },
    { id: 'y', op: 'mul', inputs: ['x', 'x'], at: [20, 0] },
  ],
  output: 'y',
};
