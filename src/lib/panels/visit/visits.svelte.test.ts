/** Visits and the address: what a person sees who types hashes, goes back and forth, and edits. */
import { describe, expect, it } from 'vitest';
import { Editor, Library, Preferences } from '../../editor';
import { failure, success, type GraphDocument } from '../../engine';
import { fakeBrowser, settled, type FakeTab } from '../../../../tests/fake-browser';
import { square } from '../../../../tests/library-page';
import { Workbench } from '../workbench';
import type { Address } from './address';
import { Visits } from './visits.svelte';

interface FakeAddress extends Address {
  /** As when it is typed, or when a link to it is followed. */
  go(hash: string): void;
  back(): void;
  forward(): void;
  /** The hashes of all entries; `*` stands before the one that is shown. */
  entries(): string;
  /** The page is loaded anew: who listened is gone. */
  reload(): void;
}

function fakeAddress(hash = ''): FakeAddress {
  let entries: readonly { hash: string; stamp: string | null }[] = [{ hash, stamp: null }];
  let at = 0;
  let listeners: readonly (() => void)[] = [];
  const move = (to: number) => {
    at = to;
    // A browser tells of a hash twice: by popstate and by hashchange.
    for (let time = 0; time < 2; time += 1) listeners.forEach((listener) => listener());
  };
  const add = (entry: { hash: string; stamp: string | null }) => {
    entries = [...entries.slice(0, at + 1), entry];
  };
  return {
    hash: () => entries[at].hash,
    stamp: () => entries[at].stamp,
    replace: (next, stamp) => (entries = entries.with(at, { hash: next, stamp })),
    push(next, stamp) {
      add({ hash: next, stamp });
      at += 1;
    },
    watch(listener) {
      listeners = [...listeners, listener];
      return () => (listeners = listeners.filter((each) => each !== listener));
    },
    go(next) {
      add({ hash: next, stamp: null });
      move(at + 1);
    },
    back: () => move(at - 1),
    forward: () => move(at + 1),
    entries: () => entries.map((entry, place) => (place === at ? '*' : '') + entry.hash).join(' '),
    reload: () => (listeners = []),
  };
}

const graph = (title: string): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  title,
  nodes: [{ id: 'z', op: 'input', value: 1, at: [0, 0] }],
});

/** In place of real links: `#g:One` is a graph called One, `#g:!` is damaged. */
const read = (link: string) =>
  link.startsWith('#g:') && link !== '#g:!'
    ? success({ document: graph(link.slice(3)), hash: link })
    : failure({ code: 'link-damaged' });

async function load({ tab, address }: { tab: FakeTab; address: FakeAddress }) {
  const editor = new Editor();
  const library = new Library(editor);
  const preferences = new Preferences();
  const draft = { problems: [], complete: true, drop: () => undefined } as never;
  const bench = new Workbench({ editor, draft, library, preferences });
  const isOurs = (hash: string) => hash.startsWith('#g:');
  const visits = new Visits(bench, { address, read, isOurs, looksLikeLink: isOurs });
  library.start(tab, Promise.resolve(visits.first()));
  visits.watch();
  await settle(visits);
  const reloaded = async () => {
    address.reload();
    const next = tab.reload();
    await settled();
    return load({ tab: next, address });
  };
  const quiet = () => settle(visits);
  const title = () => editor.document.title ?? '';
  const value = () => editor.document.nodes[0].value;
  const titles = () => library.entries.map((entry) => entry.title);
  return { editor, library, bench, visits, address, tab, title, value, titles, reloaded, quiet };
}

/** Everything has come to rest; in the page, an effect keeps the address up. */
async function settle(visits: Visits): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    visits.keepUp();
    await settled();
  }
}

/** A page on which the person has a square of their own, not written yet. */
async function atHome() {
  const browser = fakeBrowser();
  const page = await load({ tab: browser.open(), address: fakeAddress() });
  await page.library.importDocument(square);
  page.editor.setValue('x', 5, 'drag');
  await page.quiet();
  return { browser, ...page };
}

describe('a link in the address at the start', () => {
  it('is opened before anything of one’s own, and the address keeps it', async () => {
    const browser = fakeBrowser();
    const page = await load({ tab: browser.open(), address: fakeAddress('#g:One') });
    expect(page.title()).toBe('One');
    expect(page.editor.opens).toBe(1);
    expect(page.visits.guest).toBe('theirs');
    expect(page.address.entries()).toBe('*#g:One');
    expect(await browser.keys()).toEqual([]);
    expect(page.bench.announcement.text).not.toBe('');
  });

  it('that cannot be read is said, over one’s own graph, until the window is closed', async () => {
    const { reloaded, address, title } = await atHome();
    address.replace('#g:!', null);
    const page = await reloaded();
    expect(title()).toBe('Square');
    expect(page.title()).toBe('Square');
    expect(page.bench.popup).toMatchObject({ kind: 'link', problems: [{ code: 'link-damaged' }] });
    expect(address.entries()).toBe('*#g:!');
    page.bench.close();
    await page.quiet();
    expect(address.entries()).toBe('*');
    expect(page.visits.guest).toBeNull();
  });

  it('that is no link of ours is left alone', async () => {
    const page = await load({ tab: fakeBrowser().open(), address: fakeAddress('#main') });
    expect(page.title()).toBe('Neuron with tanh');
    expect(page.bench.popup).toBeNull();
    expect(page.address.entries()).toBe('*#main');
  });
});

describe('a link that is typed into the address', () => {
  it('is a visit; Back returns to one’s own work as it was', async () => {
    const { browser, editor, address, title, value, visits, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    expect(title()).toBe('One');
    expect(visits.guest).toBe('theirs');
    address.back();
    await quiet();
    expect(title()).toBe('Square');
    expect(value()).toBe(5);
    expect(editor.undoes).not.toBeNull();
    expect(visits.guest).toBeNull();
    address.forward();
    await quiet();
    expect(title()).toBe('One');
    expect(address.entries()).toBe(' *#g:One');
    await browser.pass(500);
    expect(await browser.keys()).toHaveLength(3);
  });

  it('leaves the address with the first change, and nothing of the copy is lost', async () => {
    const { browser, editor, address, title, value, titles, visits, reloaded, quiet } =
      await atHome();
    address.go('#g:One');
    await quiet();
    editor.setValue('z', 2, 'drag');
    await quiet();
    expect(address.entries()).toBe(' *');
    expect(visits.guest).toBe('own');
    visits.dismiss();
    expect(visits.guest).toBeNull();
    address.back();
    await quiet();
    expect(title()).toBe('Square');
    address.forward();
    await quiet();
    expect(title()).toBe('One');
    expect(value()).toBe(2);
    await browser.pass(500);
    expect(titles()).toEqual(['One', 'Square']);
    const again = await reloaded();
    expect(again.title()).toBe('One');
    expect(again.value()).toBe(2);
    address.back();
    await again.quiet();
    expect(again.title()).toBe('Square');
    expect(again.value()).toBe(5);
  });

  it('opens anew beside the copy that was made of it', async () => {
    const { editor, address, title, value, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    editor.setValue('z', 2, 'drag');
    await quiet();
    address.go('#g:One');
    await quiet();
    expect(value()).toBe(1);
    address.back();
    await quiet();
    expect(title()).toBe('One');
    expect(value()).toBe(2);
  });

  it('may follow another one: Back goes through both', async () => {
    const { address, title, visits, quiet } = await atHome();
    address.go('#g:One');
    address.go('#g:Two');
    await quiet();
    expect(title()).toBe('Two');
    address.back();
    await quiet();
    expect(title()).toBe('One');
    address.back();
    await quiet();
    expect(title()).toBe('Square');
    expect(visits.guest).toBeNull();
  });

  it('is left at once by whoever goes back before it is there', async () => {
    const { address, title, value, quiet } = await atHome();
    address.go('#g:One');
    address.back();
    await quiet();
    expect(title()).toBe('Square');
    expect(value()).toBe(5);
  });

  it('is there again for whoever goes back and forward at once', async () => {
    const { address, title, visits, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    address.back();
    address.forward();
    await quiet();
    expect(title()).toBe('One');
    expect(visits.guest).toBe('theirs');
    expect(address.entries()).toBe(' *#g:One');
  });

  it('and cannot be read changes nothing, neither at home nor on a visit', async () => {
    const { bench, address, title, visits, quiet } = await atHome();
    address.go('#g:!');
    await quiet();
    expect(title()).toBe('Square');
    expect(bench.popup?.kind).toBe('link');
    address.back();
    await quiet();
    expect(bench.popup).toBeNull();
    address.go('#g:One');
    address.go('#g:!');
    await quiet();
    expect(title()).toBe('One');
    expect(visits.guest).toBe('theirs');
    bench.close();
    await quiet();
    expect(address.entries()).toBe(' #g:One *#g:One');
  });

  it('and cannot be opened because one’s own work cannot be kept is said', async () => {
    const { editor, bench, address, library, title, quiet } = await atHome();
    library.visit = () => Promise.resolve(failure({ code: 'storage-full' }));
    address.go('#g:One');
    await quiet();
    expect(title()).toBe('Square');
    expect(bench.popup).toMatchObject({
      kind: 'link',
      problems: [{ code: 'visit-waits' }, { code: 'storage-full' }],
    });
    bench.close();
    await quiet();
    expect(address.entries()).toBe(' *');
    expect(editor.undoes).not.toBeNull();
  });
});

describe('a visit', () => {
  it('takes away what was said about the graph before', async () => {
    const { address, bench, quiet } = await atHome();
    bench.report([{ code: 'graph-locked' }]);
    expect(bench.notice).not.toBeNull();
    address.go('#g:One');
    await quiet();
    expect(bench.notice).toBeNull();
  });

  it('that is ended by hand is an entry of its own: Back shows it again', async () => {
    const { library, address, title, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    await library.endVisit();
    await quiet();
    expect(title()).toBe('Square');
    expect(address.entries()).toBe(' #g:One *');
    address.back();
    await quiet();
    expect(title()).toBe('One');
  });

  it('stays while a place in the page is gone to', async () => {
    const { address, title, visits, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    address.go('#main');
    await quiet();
    expect(title()).toBe('One');
    address.back();
    await quiet();
    expect(title()).toBe('One');
    expect(visits.guest).toBe('theirs');
  });

  it('ends where the hash is taken out of the address', async () => {
    const { address, title, quiet } = await atHome();
    address.go('#g:One');
    await quiet();
    address.go('');
    await quiet();
    expect(title()).toBe('Square');
  });

  it('ends with a document that was kept meanwhile, and with one that is gone', async () => {
    const { library, address, title, quiet } = await atHome();
    const { id } = library.current;
    address.go('#g:One');
    await quiet();
    await library.remove(id);
    address.back();
    await quiet();
    expect(title()).toBe('Square');
    expect(library.isVisiting).toBe(false);
  });
});

describe('a link that was pasted', () => {
  it('is a visit with an entry of its own', async () => {
    const { visits, address, title, quiet } = await atHome();
    expect((await visits.open('#g:One')).ok).toBe(true);
    await quiet();
    expect(title()).toBe('One');
    expect(address.entries()).toBe(' *#g:One');
    address.back();
    await quiet();
    expect(title()).toBe('Square');
  });

  it('and cannot be read changes nothing', async () => {
    const { visits, address, title, bench } = await atHome();
    expect(await visits.open('#g:!')).toMatchObject({ ok: false });
    expect(title()).toBe('Square');
    expect(bench.popup).toBeNull();
    expect(address.entries()).toBe('*');
  });

  it('takes the place of the one that could not be opened', async () => {
    const { visits, address, bench, quiet } = await atHome();
    address.go('#g:!');
    await quiet();
    await visits.open('#g:One');
    await quiet();
    expect(bench.popup).toBeNull();
    expect(address.entries()).toBe(' *#g:One');
  });
});
