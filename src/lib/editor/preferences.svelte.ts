/** What a person likes: kept in the browser, never in a document. */
import {
  DEFAULTS,
  readPreferences,
  type Panels,
  type PreferenceValues,
  type Theme,
} from './preference-values';

const KEY = 'wiregrad.preferences';
/** On its own, so that the page's first script finds it before anything is drawn. */
const THEME_KEY = 'wiregrad.theme';

/** What is needed of the browser. */
export interface PreferenceParts {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly match: (query: string) => MediaQueryList | null;
  readonly root: { readonly dataset: DOMStringMap } | null;
}

/** Defaults until it is started, so that the first drawing is the same everywhere. */
export class Preferences {
  #values = $state.raw<PreferenceValues>(DEFAULTS);
  #theme = $state.raw<Theme>('system');
  #isDarkSystem = $state(false);
  #isStillSystem = $state(false);
  #parts: PreferenceParts | null = null;

  /** Reads what was kept and follows the system; the way back ends it. */
  start(parts: PreferenceParts = browserParts()): () => void {
    this.#parts = parts;
    this.#values = readPreferences(read(parts, KEY));
    this.#theme = themeIn(read(parts, THEME_KEY));
    const ends = [
      follow(parts, '(prefers-color-scheme: dark)', (is) => (this.#isDarkSystem = is)),
      follow(parts, '(prefers-reduced-motion: reduce)', (is) => (this.#isStillSystem = is)),
    ];
    return () => ends.forEach((end) => end());
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    const { root } = this.#parts ?? {};
    if (theme === 'system') delete root?.dataset.theme;
    else if (root) root.dataset.theme = theme;
    this.#keep(THEME_KEY, theme === 'system' ? null : theme);
  }

  /** What the page looks like now. */
  get look(): 'light' | 'dark' {
    if (this.#theme !== 'system') return this.#theme;
    return this.#isDarkSystem ? 'dark' : 'light';
  }

  /** Significant digits of numbers on screen. */
  get digits(): number {
    return this.#values.digits;
  }

  set digits(digits: number) {
    this.#change({ digits });
  }

  get motion(): PreferenceValues['motion'] {
    return this.#values.motion;
  }

  set motion(motion: PreferenceValues['motion']) {
    this.#change({ motion });
  }

  get hasMotion(): boolean {
    return this.#values.motion === 'system' && !this.#isStillSystem;
  }

  /** Whether single keys do things while the graph has the focus. */
  get singleKeys(): boolean {
    return this.#values.singleKeys;
  }

  set singleKeys(singleKeys: boolean) {
    this.#change({ singleKeys });
  }

  /** Whether a map of the whole is shown where the graph is larger than the screen. */
  get map(): boolean {
    return this.#values.map;
  }

  set map(map: boolean) {
    this.#change({ map });
  }

  /** Whether the inspector writes the chain rule out. */
  get derivations(): boolean {
    return this.#values.derivations;
  }

  set derivations(derivations: boolean) {
    this.#change({ derivations });
  }

  get panels(): Panels {
    return this.#values.panels;
  }

  setPanel<Side extends keyof Panels>(side: Side, change: Partial<Panels[Side]>): void {
    const panels = { ...this.panels, [side]: { ...this.panels[side], ...change } };
    this.#change({ panels });
  }

  #change(change: Partial<PreferenceValues>): void {
    this.#values = readPreferences(JSON.stringify({ ...this.#values, ...change }));
    this.#keep(KEY, JSON.stringify(this.#values));
  }

  #keep(key: string, value: string | null): void {
    try {
      if (value === null) this.#parts?.storage?.removeItem(key);
      else this.#parts?.storage?.setItem(key, value);
    } catch {
      // Storage may be refused or full; the choice then lasts as long as the page.
    }
  }
}

function read({ storage }: PreferenceParts, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

const themeIn = (kept: string | null): Theme =>
  kept === 'light' || kept === 'dark' ? kept : 'system';

function follow(parts: PreferenceParts, query: string, tell: (is: boolean) => void): () => void {
  const list = parts.match(query);
  if (list === null) return () => undefined;
  const heard = () => tell(list.matches);
  heard();
  list.addEventListener('change', heard);
  return () => list.removeEventListener('change', heard);
}

function browserParts(): PreferenceParts {
  return {
    storage: localStorageOrNull(),
    match: (query) => matchMedia(query),
    root: document.documentElement,
  };
}

/** Merely naming it throws where a person has shut it off. */
function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
