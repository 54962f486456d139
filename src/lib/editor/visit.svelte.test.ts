/** Visits: somebody else's document is looked at, and one's own is as it was. */
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../engine';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';
import { Library } from './library.svelte';
import { memoryStore, type Store } from './storage';
import { fakeBrowser, settled } from '../../../tests/fake-browser';
import { inNewTab, load, reloaded, square, type FakePage } from '../../../tests/library-page';

const theirs: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: 'Theirs',
  nodes: [{ id: 'z', op: 'input', value: 1, at: [0, 0] }],
};
const others: GraphDocument = { ...theirs, title: 'Another’s' };

const titleIn = ({ editor }: FakePage) => editor.document.title;
const titles = ({ library }: FakePage) => library.entries.map(({ title }) => title);
const valueOf = ({ editor }: FakePage, id: string) =>
  editor.document.nodes.find((node) => node.id === id)?.value;

async function withSquare() {
  const browser = fakeBrowser();
  const page = await inNewTab(browser);
  await page.library.importDocument(square);
  return { browser, page };
}

describe('a visit', () => {
  it('leaves no trace, and ends where it began', async () => {
    const { browser, page } = await withSquare();
    page.editor.setValue('x', 5, 'drag');
    const { id } = page.library.current;
    await page.library.visit(theirs);
    expect(titleIn(page)).toBe('Theirs');
    expect(page.library.isVisiting).toBe(true);
    expect(page.library.status).toBe('visiting');
    expect(titles(page)).toEqual(['Square']);
    await page.library.endVisit();
    expect(page.library.isVisiting).toBe(false);
    expect(page.library.status).toBe('saved');
    expect(page.library.current.id).toBe(id);
    expect(valueOf(page, 'x')).toBe(5);
    page.editor.undo();
    expect(valueOf(page, 'x')).toBe(3);
    expect(await browser.keys()).toHaveLength(3);
  });

  it('keeps what was not written yet', async () => {
    const { page } = await withSquare();
    page.editor.setValue('x', 5, 'drag');
    await page.library.visit(theirs);
    expect(valueOf(await reloaded(page), 'x')).toBe(5);
  });

  it('brings back even a document that nobody has changed, and that is kept nowhere', async () => {
    const browser = fakeBrowser();
    const page = await inNewTab(browser);
    await page.library.create();
    await page.library.visit(theirs);
    expect(await browser.keys()).toEqual([]);
    await page.library.endVisit();
    expect(page.editor.document.nodes).toEqual([]);
  });

  it('keeps a change that is made while a new document is being left', async () => {
    const kept = memoryStore();
    let meddle = () => undefined as unknown;
    const store: Store = {
      ...kept,
      async write(change) {
        if (change.drop?.length) meddle();
        return kept.write(change);
      },
    };
    const page = await load(fakeBrowser().open({ store }));
    await page.library.create(square);
    meddle = () => page.editor.setValue('x', 9, 'drag');
    await page.library.visit(theirs);
    expect(page.library.status).toBe('visiting');
    expect(titles(page)).toEqual(['Square']);
    await page.library.endVisit();
    expect(valueOf(page, 'x')).toBe(9);
  });

  it('is made one’s own by the first change, and the other one stays', async () => {
    const { browser, page } = await withSquare();
    await page.library.visit(theirs);
    page.editor.setValue('z', 2, 'drag');
    expect(page.library.isVisiting).toBe(false);
    expect(page.library.status).toBe('saving');
    await browser.pass(500);
    expect(titles(page)).toEqual(['Theirs', 'Square']);
    const again = await reloaded(page);
    expect(titleIn(again)).toBe('Theirs');
    expect(valueOf(again, 'z')).toBe(2);
    again.editor.undo();
    expect(valueOf(again, 'z')).toBe(1);
  });

  it('is made one’s own without a change by whoever asks for it', async () => {
    const { browser, page } = await withSquare();
    await page.library.visit(theirs);
    page.library.keepVisit();
    await browser.pass(500);
    expect(titles(page)).toEqual(['Theirs', 'Square']);
    expect(page.editor.undoes).toBeNull();
    expect(titleIn(await reloaded(page))).toBe('Theirs');
  });

  it('follows another visit, and one’s own still waits', async () => {
    const { page } = await withSquare();
    await page.library.visit(theirs);
    await page.library.visit(others);
    expect(titleIn(page)).toBe('Another’s');
    await page.library.endVisit();
    expect(titleIn(page)).toBe('Square');
    expect(titles(page)).toEqual(['Square']);
  });

  it('of a copy that has become one’s own comes back to the copy', async () => {
    const { browser, page } = await withSquare();
    await page.library.visit(theirs);
    page.editor.setValue('z', 2, 'drag');
    await page.library.visit(theirs);
    expect(valueOf(page, 'z')).toBe(1);
    await page.library.endVisit();
    await browser.pass(500);
    expect(valueOf(page, 'z')).toBe(2);
    expect(titles(page)).toEqual(['Theirs', 'Square']);
  });

  it('is over when a document of one’s own is opened or made', async () => {
    const { page } = await withSquare();
    const { id } = page.library.current;
    await page.library.visit(theirs);
    await page.library.openDocument(id);
    expect(page.library.isVisiting).toBe(false);
    await page.library.visit(theirs);
    await page.library.create();
    expect(page.library.isVisiting).toBe(false);
    expect(titles(page)).not.toContain('Theirs');
  });

  it('does not begin while one’s own work cannot be kept', async () => {
    const { browser } = await withSquare();
    const full = { ...browser.store, isFull: false };
    const store: Store = {
      ...full,
      write: (write) =>
        full.isFull && write.put
          ? Promise.reject(Object.assign(new Error(), { name: 'QuotaExceededError' }))
          : browser.store.write(write),
    };
    const page = await load(browser.open({ store, hasLocks: false }));
    full.isFull = true;
    page.editor.setValue('x', 5, 'drag');
    const outcome = await page.library.visit(theirs);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'storage-full' }] });
    expect(page.library.isVisiting).toBe(false);
    expect(valueOf(page, 'x')).toBe(5);
  });

  it('finds a copy where another tab has one’s own open meanwhile', async () => {
    const { browser, page } = await withSquare();
    await page.library.visit(theirs);
    const other = await inNewTab(browser);
    expect(titleIn(other)).toBe('Square');
    await page.library.endVisit();
    expect(titleIn(page)).toBe('Square (copy)');
    expect(page.library.notice?.code).toBe('opened-copy');
  });
});

describe('a page that opens with a visit', () => {
  it('shows it before anything of one’s own, and knows all that is kept', async () => {
    const { browser } = await withSquare();
    const page = await load(browser.open({ hasLocks: false }), theirs);
    expect(titleIn(page)).toBe('Theirs');
    expect(page.editor.opens).toBe(1);
    expect(page.library.status).toBe('visiting');
    expect(titles(page)).toEqual(['Square']);
    await page.library.endVisit();
    expect(titleIn(page)).toBe('Square');
  });

  it('does not wait for storage', async () => {
    const never = () => new Promise<never>(() => undefined);
    const editor = new Editor();
    const library = new Library(editor);
    const silent: Store = { ...memoryStore(), keys: never };
    library.start(fakeBrowser().open({ store: silent }), Promise.resolve(theirs));
    await settled();
    expect(editor.document.title).toBe('Theirs');
  });

  it('goes back to what this tab had open before', async () => {
    const { browser, page } = await withSquare();
    await browser.pass(1);
    const other = await inNewTab(browser);
    await other.library.importDocument({ ...square, title: 'Cube' });
    const next = page.tab.reload();
    await settled();
    const again = await load(next, theirs);
    await again.library.endVisit();
    expect(titleIn(again)).toBe('Square');
  });

  it('goes on to the example where nothing is kept', async () => {
    const page = await load(fakeBrowser().open(), theirs);
    await page.library.endVisit();
    expect(page.editor.document).toEqual(EXAMPLE);
    expect(page.library.isVisiting).toBe(false);
  });

  it('opens one’s own where there was no guest after all', async () => {
    const { browser } = await withSquare();
    const page = await load(browser.open({ hasLocks: false }), null);
    expect(titleIn(page)).toBe('Square');
    expect(page.library.isVisiting).toBe(false);
  });
});
