/** Documents in IndexedDB, as far as an imitation of it can tell. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStore } from './browser-store';
import { faultOf } from './fault';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const put = (...entries: readonly [string, unknown][]) => ({ put: new Map(entries) });

describe('the store of the browser', () => {
  it('keeps values by key, over the life of a page', async () => {
    expect(await browserStore().write(put(['a', { n: 1 }], ['b', 'text']))).toBe(true);
    const later = browserStore();
    expect(await later.keys()).toEqual(['a', 'b']);
    expect(await later.read(['b', 'none', 'a'])).toEqual(['text', undefined, { n: 1 }]);
  });

  it('drops and puts in one go', async () => {
    const store = browserStore();
    await store.write(put(['a', 1], ['b', 2]));
    await store.write({ drop: ['a', 'none'], put: new Map([['aside:a', 1]]) });
    expect(await store.keys()).toEqual(['aside:a', 'b']);
  });

  it('writes nothing where somebody else’s value stands', async () => {
    const store = browserStore();
    await store.write(put(['a', 'theirs']));
    const unless = { key: 'a', refuses: (kept: unknown) => kept === 'theirs' };
    expect(await store.write({ ...put(['a', 'mine'], ['b', 'mine']), unless })).toBe(false);
    expect(await store.read(['a', 'b'])).toEqual(['theirs', undefined]);
    expect(await store.write({ ...put(['a', 'mine']), unless: { ...unless, key: 'b' } })).toBe(
      true,
    );
  });

  it('lets the later of two writes win, though nobody waited for the first', async () => {
    const store = browserStore();
    await Promise.all([store.write(put(['a', 1])), store.write(put(['a', 2]))]);
    expect(await store.read(['a'])).toEqual([2]);
  });

  it('keeps all or nothing, and says when there is no room', async () => {
    const store = browserStore();
    await store.write(put(['a', 1]));
    const full = new DOMException('no room', 'QuotaExceededError');
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (
      this: IDBTransaction,
    ) {
      Object.defineProperty(this, 'error', { get: () => full });
      this.abort();
    });
    const error: unknown = await store.write(put(['a', 2])).catch((each: unknown) => each);
    expect(faultOf(error)).toEqual({ code: 'storage-full' });
    expect(await store.read(['a'])).toEqual([1]);
  });

  it('is done with a write without hearing anything in between', () => {
    const store = browserStore();
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    return store.write(put(['a', 1])).then(() => expect(commit).toHaveBeenCalledOnce());
  });

  it('fails without a database, and works once there is one', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = browserStore();
    const error: unknown = await store.keys().catch((each: unknown) => each);
    expect(faultOf(error)).toMatchObject({ code: 'storage-failed' });
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await store.keys()).toEqual([]);
  });
});
