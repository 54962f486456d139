/** What the library needs of the browser: handed in, so that tests need none. */
import { browserStore } from './browser-store';
import { browserLocks, type Locks } from './locks';
import { browserClock, type Clock } from './saver';
import type { Store } from './store';

export interface LibraryParts {
  readonly store: Store;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly tab: Tab;
  /** A name that nobody else has. */
  readonly unique: () => string;
}

/** The tab in which this runs. */
export interface Tab {
  /** The document that was open here before a reload. */
  readonly recall: () => string | null;
  readonly remember: (id: string) => void;
  /** Calls back when the page may be about to go, and when it is seen again. */
  readonly watch: (onHide: () => void, onShow: () => void) => () => void;
}

export const browserParts = (): LibraryParts => ({
  store: browserStore(),
  locks: browserLocks(),
  clock: browserClock,
  tab: browserTab,
  unique,
});

const KEY = 'wiregrad.document';

const browserTab: Tab = {
  recall() {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  remember(id) {
    try {
      sessionStorage.setItem(KEY, id);
    } catch {
      // Storage may be refused; a reload then opens the newest document.
    }
  },
  watch(onHide, onShow) {
    const look = () => (document.visibilityState === 'hidden' ? onHide() : onShow());
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', look);
    };
  },
};

/** `randomUUID` is not there on pages without TLS. */
const unique = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
