/** The library: documents that outlive the page, whatever happens to it. */
import { describe, expect, it } from 'vitest';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';
import { Library } from './library.svelte';
import type { Store } from './storage';
import { fakeBrowser, settled, type FakeBrowser } from '../../../tests/fake-browser';
import { inNewTab, load, reloaded, square, type FakePage } from '../../../tests/library-page';

const titles = ({ library }: FakePage) => library.entries.map(({ title }) => title);
const valueOf = ({ editor }: FakePage, id: string) =>
  editor.document.nodes.find((node) => node.id === id)?.value;

/** A store that fails when it is told to. */
function failing(store: Store): Store & { fault: Error | null } {
  const guarded = {
    fault: null as Error | null,
    keys: () => (guarded.fault ? Promise.reject(guarded.fault) : store.keys()),
    read: (keys: readonly string[]) =>
      guarded.fault ? Promise.reject(guarded.fault) : store.read(keys),
    write: (write: Parameters<Store['write']>[0]) =>
      guarded.fault && write.put ? Promise.reject(guarded.fault) : store.write(write),
  };
  return guarded;
}

const named = (name: string): Error => Object.assign(new Error(name), { name });

describe('saving', () => {
  it('leaves no trace of an example that nobody touched', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    page.end();
    await settled();
    expect(page.library.status).toBe('saved');
    expect(await browser.keys()).toEqual([]);
  });

  it('writes half a second after a change, and again during a long gesture', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    page.editor.setValue('x1', 5, 'drag');
    expect(page.library.status).toBe('saving');
    await browser.pass(400);
    page.editor.setValue('x1', 6, 'drag');
    expect(await browser.keys()).toEqual([]);
    await browser.pass(100);
    expect(page.library.status).toBe('saved');
    expect(valueOf(await reloaded(page), 'x1')).toBe(6);
  });

  it('brings back document and history after a reload in the middle', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    page.editor.setValue('x1', 5, 'one');
    page.editor.setValue('x1', 6, 'two');
    page.editor.setValue('x1', 7, 'three');
    page.editor.undo();
    const again = await reloaded(page);
    expect(valueOf(again, 'x1')).toBe(6);
    expect(again.editor.redo()).toEqual({
      ok: true,
      value: { key: 'did-value', params: { id: 'x1' } },
    });
    expect(valueOf(again, 'x1')).toBe(7);
    for (let step = 0; step < 3; step += 1) again.editor.undo();
    expect(again.editor.document).toEqual(EXAMPLE);
    expect(again.editor.undoes).toBeNull();
  });

  it('writes at once when the page is hidden, even while it writes', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    page.editor.setValue('x1', 5, 'drag');
    page.tab.hide();
    page.editor.setValue('x1', 6, 'drag');
    page.tab.hide();
    await settled();
    expect(page.library.status).toBe('saved');
    expect(valueOf(await reloaded(page), 'x1')).toBe(6);
  });

  it('opens what this tab had open, not what is newest', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.importDocument(square);
    const other = await inNewTab(browser);
    await other.library.create();
    other.editor.rename('Other', null);
    await browser.pass(500);
    expect((await reloaded(page)).editor.document.title).toBe('Square');
    expect((await reloaded(other)).editor.document.title).toBe('Other');
  });

  it('keeps a document beside the one that is open, for any tab to open', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    const before = page.editor.document;
    expect((await page.library.keepAside(square)).ok).toBe(true);
    expect((await page.library.keepAside({ ...square, title: 'Two' })).ok).toBe(true);
    expect(page.editor.document).toBe(before);
    expect(titles(page)).toEqual(expect.arrayContaining(['Square', 'Two']));
    const other = await inNewTab(browser);
    const { id } = other.library.entries.find(({ title }) => title === 'Two')!;
    expect((await other.library.openDocument(id)).ok).toBe(true);
    expect(other.editor.document.nodes).toEqual(square.nodes);
  });

  it('keeps what was hidden in one’s own document shown, without an undo step', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.importDocument({ ...square, view: { hide: ['grad'], locked: true } });
    page.library.showEverything();
    await browser.pass(500);
    const { editor } = await reloaded(page);
    expect(editor.document.title).toBe('Square');
    expect(editor.lens).toEqual({ hidesPanels: false, hidesGrad: false, isLocked: false });
    expect(editor.undoes).toBeNull();
  });

  it('leaves a visitor’s copy one when everything of it is shown', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.visit({ ...square, view: { locked: true } });
    page.library.showEverything();
    await browser.pass(500);
    expect(page.library.isVisiting).toBe(true);
    expect(page.library.entries.map(({ title }) => title)).not.toContain('Square');
  });

  it('does not take away what was begun before storage answered', async () => {
    const browser = fakeBrowser();
    await (await inNewTab(browser)).library.importDocument(square);
    const editor = new Editor();
    const library = new Library(editor);
    library.start(browser.open({ hasLocks: false }));
    editor.setValue('x1', 9, 'drag');
    await settled();
    await browser.pass(500);
    expect(editor.document.title).toBe(EXAMPLE.title);
    expect(library.entries.map(({ title }) => title)).toEqual([EXAMPLE.title, 'Square']);
  });
});

describe('storage that fails', () => {
  it('says that it is full, lets the person go on, and saves once there is room', async () => {
    const browser = fakeBrowser();
    const store = failing(browser.store);
    const page = await load(browser.open({ store }));
    store.fault = named('QuotaExceededError');
    page.editor.setValue('x1', 5, 'drag');
    await browser.pass(500);
    expect(page.library.status).toBe('failed');
    expect(page.library.notice).toEqual({ code: 'storage-full' });
    page.editor.setValue('x1', 6, 'drag');
    expect(valueOf(page, 'x1')).toBe(6);
    store.fault = null;
    await browser.pass(5_000);
    expect(page.library.status).toBe('saved');
    expect(page.library.notice).toBeNull();
    expect(valueOf(await reloaded(page), 'x1')).toBe(6);
  });

  it('opens nothing else while the open one cannot be written', async () => {
    const browser = fakeBrowser();
    const store = failing(browser.store);
    const page = await load(browser.open({ store }));
    page.editor.setValue('x1', 5, 'drag');
    store.fault = named('UnknownError');
    const outcome = await page.library.create();
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'storage-failed' }] });
    expect(valueOf(page, 'x1')).toBe(5);
  });

  it('deletes the open one to make room, though it cannot be written', async () => {
    const browser = fakeBrowser();
    const store = failing(browser.store);
    const page = await load(browser.open({ store }));
    await page.library.importDocument(square);
    store.fault = named('QuotaExceededError');
    store.keys = browser.store.keys;
    store.read = browser.store.read;
    page.editor.setValue('x', 5, 'drag');
    await browser.pass(500);
    expect(page.library.status).toBe('failed');
    expect((await page.library.remove(page.library.current.id)).ok).toBe(true);
    expect(await browser.keys()).toEqual([]);
    store.fault = null;
    await page.library.restore();
    expect(valueOf(page, 'x')).toBe(5);
  });

  it('does without storage where there is none, and says so', async () => {
    const browser = fakeBrowser();
    const store = failing(browser.store);
    store.fault = named('SecurityError');
    const page = await load(browser.open({ store }));
    expect(page.library.status).toBe('off');
    expect(page.library.notice).toEqual({ code: 'storage-off' });
    page.editor.setValue('x1', 5, 'drag');
    await page.library.create(square);
    expect(titles(page)).toContain(EXAMPLE.title);
    expect(page.library.status).toBe('off');
    await page.library.openDocument(page.library.entries.at(-1)!.id);
    expect(valueOf(page, 'x1')).toBe(5);
  });
});

describe('storage that is silent', () => {
  it('is waited for a while, and then done without', async () => {
    const browser = fakeBrowser();
    const never = () => new Promise<never>(() => undefined);
    const silent: Store = { keys: never, read: never, write: never };
    const page = await load(browser.open({ store: silent }));
    page.editor.setValue('x1', 5, 'drag');
    await browser.pass(4_000);
    expect(page.library.status).toBe('saving');
    await browser.pass(1_000);
    expect(page.library.status).toBe('off');
    expect((await page.library.create(square)).ok).toBe(true);
    expect(titles(page)).toEqual(['Square', EXAMPLE.title]);
  });
});

describe('what cannot be read', () => {
  const keptPage = async (browser: FakeBrowser) => {
    const page = await inNewTab(browser);
    await page.library.importDocument(square);
    page.editor.setValue('x', 4, 'drag');
    await browser.pass(500);
    return page;
  };

  const overwrite = async ({ store }: FakeBrowser, part: string, text: unknown) => {
    const key = (await store.keys()).find((each) => each.startsWith(part))!;
    await store.write({ put: new Map([[key, text]]) });
    return key;
  };

  it('is set aside and said, and the next document is opened', async () => {
    const browser = fakeBrowser();
    const page = await keptPage(browser);
    await overwrite(browser, 'document:', '{"format":"wiregrad","version":1,"nodes":[{}]}');
    const again = await reloaded(page);
    expect(again.library.notice).toMatchObject({
      code: 'document-set-aside',
      params: { title: 'Square' },
    });
    expect(again.editor.document).toEqual(EXAMPLE);
    expect(again.library.entries).toEqual([]);
    const keys = await browser.keys();
    expect(keys.every((key) => key.startsWith('aside:'))).toBe(true);
    expect(keys).toHaveLength(3);
  });

  it('may be any value at all', async () => {
    for (const value of [null, 7, [], { nodes: 1 }, 'text', new Date(0), '[[[[']) {
      const browser = fakeBrowser();
      const page = await keptPage(browser);
      await overwrite(browser, 'document:', value);
      const again = await reloaded(page);
      expect(again.library.notice?.code).toBe('document-set-aside');
      expect(again.library.status).toBe('saved');
    }
  });

  it('stays where it is when a newer wiregrad made it', async () => {
    const browser = fakeBrowser();
    const page = await keptPage(browser);
    await overwrite(browser, 'document:', '{"format":"wiregrad","version":99,"nodes":[]}');
    const again = await reloaded(page);
    expect(again.library.notice?.code).toBe('newer-version');
    expect(await browser.keys()).toHaveLength(3);
  });

  it('costs the history alone where only the history is broken', async () => {
    for (const text of ['', 'null', '{"past":[{}],"future":[]}', 7]) {
      const browser = fakeBrowser();
      const page = await keptPage(browser);
      await overwrite(browser, 'history:', text);
      const again = await reloaded(page);
      expect(valueOf(again, 'x')).toBe(4);
      expect(again.editor.undoes).toBeNull();
      expect(again.library.notice).toEqual({ code: 'history-unreadable' });
    }
  });

  it('drops a history that belongs to another document', async () => {
    const browser = fakeBrowser();
    const page = await keptPage(browser);
    const other = { ...square, nodes: [{ id: 'x', op: 'input', value: 8 }], output: 'x' };
    await overwrite(browser, 'document:', JSON.stringify(other));
    const again = await reloaded(page);
    expect(valueOf(again, 'x')).toBe(8);
    expect(again.editor.undoes).toBeNull();
  });

  it('does not believe a step that fits but makes no document', async () => {
    const browser = fakeBrowser();
    const page = await keptPage(browser);
    const key = (await browser.keys()).find((each) => each.startsWith('history:'))!;
    const [text] = await browser.store.read([key]);
    const forged = (text as string).replace('"value":3', '"value":"three"');
    expect(forged).not.toBe(text);
    await browser.store.write({ put: new Map([[key, forged]]) });
    const again = await reloaded(page);
    expect(again.editor.undoes).not.toBeNull();
    expect(again.editor.undo()).toEqual({ ok: false, problems: [{ code: 'history-lost' }] });
    expect(valueOf(again, 'x')).toBe(4);
    expect(again.editor.undoes).toBeNull();
  });

  it('lists a document whose entry was lost, and opens it', async () => {
    const browser = fakeBrowser();
    const page = await keptPage(browser);
    await overwrite(browser, 'entry:', { title: 7 });
    const again = await reloaded(page);
    expect(valueOf(again, 'x')).toBe(4);
    again.editor.setValue('x', 5, 'drag');
    await browser.pass(500);
    expect(titles(again)).toEqual(['Square']);
  });
});

describe('two tabs', () => {
  it('do not have one document: the second gets a copy and says so', async () => {
    const browser = fakeBrowser();
    const one = await inNewTab(browser);
    await one.library.importDocument(square);
    const two = await inNewTab(browser);
    expect(two.editor.document.title).toBe('Square (copy)');
    expect(two.library.notice).toEqual({ code: 'opened-copy', params: { title: 'Square' } });
    expect(titles(two)).toEqual(['Square']);
    one.editor.setValue('x', 10, 'drag');
    two.editor.setValue('x', 20, 'drag');
    await browser.pass(500);
    expect(valueOf(await reloaded(one), 'x')).toBe(10);
    expect(valueOf(await reloaded(two), 'x')).toBe(20);
  });

  it('leave a copy that nobody changed nowhere', async () => {
    const browser = fakeBrowser();
    const one = await inNewTab(browser);
    await one.library.importDocument(square);
    const two = await inNewTab(browser);
    two.end();
    await settled();
    await one.library.refresh();
    expect(titles(one)).toEqual(['Square']);
  });

  it('part where there are no locks as soon as both have changed it', async () => {
    const browser = fakeBrowser();
    const one = await inNewTab(browser, false);
    await one.library.importDocument(square);
    const two = await inNewTab(browser, false);
    expect(two.editor.document.title).toBe('Square');
    one.editor.setValue('x', 10, 'drag');
    await browser.pass(500);
    two.editor.setValue('x', 20, 'drag');
    await browser.pass(500);
    expect(two.library.notice).toEqual({ code: 'saved-as-copy' });
    one.editor.setValue('x', 11, 'drag');
    await browser.pass(500);
    expect(one.library.notice).toBeNull();
    expect(valueOf(await reloaded(one), 'x')).toBe(11);
    expect(valueOf(await reloaded(two), 'x')).toBe(20);
  });

  it('neither delete nor rename what the other has open', async () => {
    const browser = fakeBrowser();
    const one = await inNewTab(browser);
    await one.library.importDocument(square);
    const { id } = one.library.current;
    const two = await inNewTab(browser);
    const refusal = {
      ok: false,
      problems: [{ code: 'document-elsewhere', params: { title: 'Square' } }],
    };
    expect(await two.library.remove(id)).toEqual(refusal);
    expect(await two.library.rename(id, 'Mine')).toEqual(refusal);
    await two.library.refresh();
    expect(titles(two)).toEqual(['Square']);
  });

  it('see each other’s documents when they are looked at again', async () => {
    const browser = fakeBrowser();
    const one = await inNewTab(browser);
    const two = await inNewTab(browser);
    await two.library.importDocument(square);
    expect(titles(one)).toEqual([]);
    one.tab.show();
    await settled();
    expect(titles(one)).toEqual(['Square']);
  });
});

describe('several documents', () => {
  const full = async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.importDocument(square);
    await browser.pass(1);
    await page.library.importDocument({ ...square, title: 'Cube' });
    return { browser, page };
  };

  it('are listed newest first, and opened with what can be undone in them', async () => {
    const { browser, page } = await full();
    expect(titles(page)).toEqual(['Cube', 'Square']);
    page.editor.setValue('x', 5, 'drag');
    await page.library.openDocument(page.library.entries[1].id);
    expect(page.editor.document.title).toBe('Square');
    expect(page.editor.undoes).toBeNull();
    await browser.pass(1);
    page.editor.setValue('x', 6, 'drag');
    await page.library.openDocument(page.library.entries[0].id);
    expect(titles(page)).toEqual(['Square', 'Cube']);
    expect(valueOf(page, 'x')).toBe(5);
    page.editor.undo();
    expect(valueOf(page, 'x')).toBe(3);
  });

  it('are made, and a new one that is left as it was is gone', async () => {
    const { page } = await full();
    await page.library.create();
    expect(page.editor.document.nodes).toEqual([]);
    expect(page.library.entries).toHaveLength(3);
    expect((await reloaded(page)).editor.document.nodes).toEqual([]);
    await page.library.openDocument(page.library.entries[1].id);
    expect(titles(page)).toEqual(['Cube', 'Square']);
  });

  it('are duplicated, open or not', async () => {
    const { page } = await full();
    page.editor.setValue('x', 5, 'drag');
    await page.library.duplicate(page.library.current.id);
    expect(page.editor.document.title).toBe('Cube (copy)');
    expect(valueOf(page, 'x')).toBe(5);
    const kept = page.library.entries.find(({ title }) => title === 'Square')!;
    await page.library.duplicate(kept.id);
    expect(page.editor.document.title).toBe('Square (copy)');
    expect(page.library.entries).toHaveLength(4);
  });

  it('are renamed, which can be undone', async () => {
    const { page } = await full();
    const other = page.library.entries[1];
    await page.library.rename(other.id, 'Quadrat');
    await page.library.rename(page.library.current.id, 'Würfel');
    expect(page.editor.document.title).toBe('Würfel');
    await page.library.openDocument(other.id);
    expect(page.editor.document.title).toBe('Quadrat');
    expect(titles(page)).toContain('Würfel');
    page.editor.undo();
    expect(page.editor.document.title).toBe('Square');
  });

  it('are deleted, and come back', async () => {
    const { page } = await full();
    const [cube, other] = page.library.entries;
    await page.library.remove(other.id);
    expect(titles(page)).toEqual(['Cube']);
    await page.library.restore();
    expect(titles(page)).toEqual(['Cube', 'Square']);
    page.editor.setValue('x', 5, 'drag');
    await page.library.remove(cube.id);
    expect(page.editor.document.title).toBe('Square');
    expect(titles(page)).toEqual(['Square']);
    await page.library.restore();
    expect(page.editor.document.title).toBe('Cube');
    expect(valueOf(page, 'x')).toBe(5);
    page.editor.undo();
    expect(valueOf(page, 'x')).toBe(3);
  });

  it('leave an empty page when the last one is deleted, even one that was never kept', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.remove(page.library.current.id);
    expect(page.editor.document.nodes).toEqual([]);
    await page.library.restore();
    expect(page.editor.document).toEqual(EXAMPLE);
    expect(titles(page)).toEqual([EXAMPLE.title]);
  });

  it('do one thing after the other, whatever is clicked meanwhile', async () => {
    const { page } = await full();
    const [cube, other] = page.library.entries;
    page.editor.setValue('x', 5, 'drag');
    await Promise.all([
      page.library.openDocument(other.id),
      page.library.remove(cube.id),
      page.library.restore(),
      page.library.openDocument(cube.id),
    ]);
    expect(page.library.current.id).toBe(cube.id);
    expect(valueOf(page, 'x')).toBe(5);
    expect(page.library.entries).toHaveLength(2);
  });

  it('say so when one is no longer there', async () => {
    const { page } = await full();
    const outcome = await page.library.openDocument('gone');
    expect(outcome).toEqual({ ok: false, problems: [{ code: 'document-missing' }] });
    expect(page.editor.document.title).toBe('Cube');
  });
});
