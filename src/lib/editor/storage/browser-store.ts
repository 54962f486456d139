/** Documents in IndexedDB. */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Store, Write } from './store';

export function browserStore(): Store {
  let open: UseStore | null = null;

  /** A connection that failed may be lost for good: the next call opens another one. */
  async function within<T>(
    mode: IDBTransactionMode,
    work: (objects: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    open ??= createStore('wiregrad', 'documents');
    try {
      return await open(mode, work);
    } catch (error) {
      open = null;
      throw error;
    }
  }

  return {
    keys: () =>
      within('readonly', async (objects) => {
        const keys = await promisifyRequest(objects.getAllKeys());
        return keys.filter((key) => typeof key === 'string');
      }),
    read: (keys) =>
      within('readonly', (objects) =>
        Promise.all(keys.map((key): Promise<unknown> => promisifyRequest(objects.get(key)))),
      ),
    write: (write) => within('readwrite', (objects) => change(objects, write)),
  };
}

/** One transaction, so that a document is never kept by halves. */
async function change(
  objects: IDBObjectStore,
  { put = new Map(), drop = [], unless }: Write,
): Promise<boolean> {
  if (unless?.refuses(await promisifyRequest(objects.get(unless.key)))) return false;
  for (const key of drop) objects.delete(key);
  for (const [key, value] of put) objects.put(value, key);
  // A page that is going hears no more answers, so the end must not wait for them.
  objects.transaction.commit();
  await finished(objects.transaction);
  return true;
}

/** A request that fails is heard at the transaction first, which has no reason to give until it ends. */
const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
