/** The address of the page and the entries of its history: handed in, so that tests need no browser. */

export interface Address {
  hash(): string;
  /** The document of one's own that was open at this entry of the history; null: nobody knows. */
  stamp(): string | null;
  replace(hash: string, stamp: string | null): void;
  push(hash: string, stamp: string | null): void;
  /** Calls back when a person has gone elsewhere: by typing, by a link, back or forward. */
  watch(listener: () => void): () => void;
}

const KEY = 'wiregrad';

/**
 * Kit's own `replaceState` and `page.state` would not do: an entry that was made by typing a hash
 * has the same number for Kit as the one before, so that Kit overlooks the way back from it. What
 * Kit keeps of an entry stays beside ours.
 */
export const browserAddress: Address = {
  hash: () => location.hash,
  stamp() {
    const state: unknown = history.state;
    const kept = typeof state === 'object' && state !== null ? Reflect.get(state, KEY) : null;
    return typeof kept === 'string' ? kept : null;
  },
  replace(hash, stamp) {
    history.replaceState({ ...history.state, [KEY]: stamp }, '', here(hash));
  },
  push(hash, stamp) {
    history.pushState({ [KEY]: stamp }, '', here(hash));
  },
  watch(listener) {
    const { pathname } = location;
    // On the way to another page this one is as good as gone.
    const look = () => {
      if (location.pathname === pathname) listener();
    };
    addEventListener('popstate', look);
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('popstate', look);
      removeEventListener('hashchange', look);
    };
  },
};

const here = (hash: string): string => location.pathname + location.search + hash;
