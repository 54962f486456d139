/** A browser with tabs, whose time, storage and locks a test is the master of. */
import { memoryStore, type LibraryParts, type Store } from '../src/lib/editor/storage';

export interface FakeTab extends LibraryParts {
  hide(): void;
  show(): void;
  /** The same tab after a reload: it remembers, and its locks are free again. */
  reload(): FakeTab;
}

export interface FakeBrowser {
  readonly store: Store;
  /** Every key that is kept. */
  keys(): Promise<readonly string[]>;
  open(options?: { readonly store?: Store; readonly hasLocks?: boolean }): FakeTab;
  /** Lets so many milliseconds pass, and everything that follows from that. */
  pass(milliseconds: number): Promise<void>;
}

export function fakeBrowser(): FakeBrowser {
  const store = memoryStore();
  const held = new Set<string>();
  const timers = new Set<{ at: number; then: () => void }>();
  let now = 1_000;
  let names = 0;

  const clock = {
    now: () => now,
    after(milliseconds: number, then: () => void) {
      const timer = { at: now + milliseconds, then };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };

  function tabWith(given: Store, hasLocks: boolean, recalled: string | null): FakeTab {
    const own = new Set<string>();
    const page = { hide: nothing, show: nothing };
    let remembered = recalled;
    return {
      store: given,
      clock,
      unique: () => `n${++names}`,
      locks: {
        areReal: hasLocks,
        take(name) {
          if (hasLocks && held.has(name)) return Promise.resolve(null);
          if (hasLocks) held.add(name);
          own.add(name);
          return Promise.resolve(() => {
            own.delete(name);
            held.delete(name);
          });
        },
      },
      tab: {
        recall: () => remembered,
        remember: (id) => (remembered = id),
        watch(onHide, onShow) {
          Object.assign(page, { hide: onHide, show: onShow });
          return () => Object.assign(page, { hide: nothing, show: nothing });
        },
      },
      hide: () => page.hide(),
      show: () => page.show(),
      reload() {
        page.hide();
        own.forEach((name) => held.delete(name));
        return tabWith(given, hasLocks, remembered);
      },
    };
  }

  return {
    store,
    keys: () => store.keys(),
    open: ({ store: other = store, hasLocks = true } = {}) => tabWith(other, hasLocks, null),
    async pass(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.then();
      }
      await settled();
    },
  };
}

const nothing = (): void => undefined;

/** Everything that waits for nothing but other promises is done. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
