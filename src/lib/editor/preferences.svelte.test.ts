/** What a person likes, and how it outlives the page. */
import { describe, expect, it } from 'vitest';
import { readPreferences } from './preference-values';
import { Preferences, type PreferenceParts } from './preferences.svelte';

/** A browser that keeps things, and whose system a test can change. */
function browser(kept: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(kept));
  const answers = new Map<string, boolean>();
  const heard: (() => void)[] = [];
  const root = { dataset: {} as DOMStringMap };
  const parts: PreferenceParts = {
    storage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    },
    match: (query) =>
      ({
        get matches() {
          return answers.get(query) ?? false;
        },
        addEventListener: (_: string, then: () => void) => heard.push(then),
        removeEventListener: (_: string, then: () => void) => heard.splice(heard.indexOf(then), 1),
      }) as unknown as MediaQueryList,
    root,
  };
  const set = (query: string, is: boolean) => {
    answers.set(query, is);
    heard.forEach((then) => then());
  };
  return { parts, values, root, heard, set };
}

function started(kept?: Readonly<Record<string, string>>) {
  const there = browser(kept);
  const preferences = new Preferences();
  const end = preferences.start(there.parts);
  return { ...there, preferences, end };
}

const KEY = 'wiregrad.preferences';

describe('preferences', () => {
  it('outlive the page', () => {
    const { preferences, parts } = started();
    preferences.digits = 6;
    preferences.motion = 'none';
    preferences.singleKeys = false;
    preferences.map = false;
    preferences.setPanel('left', { folded: true });
    preferences.setPanel('right', { width: 400, tab: 'outline' });
    preferences.theme = 'dark';
    const later = new Preferences();
    later.start(parts);
    expect(later.digits).toBe(6);
    expect(later.motion).toBe('none');
    expect(later.singleKeys).toBe(false);
    expect(later.map).toBe(false);
    expect(later.panels.left.folded).toBe(true);
    expect(later.panels.right).toEqual({ width: 400, folded: false, tab: 'outline' });
    expect(later.theme).toBe('dark');
  });

  it('stay within what makes sense', () => {
    const { preferences } = started();
    preferences.digits = 99;
    expect(preferences.digits).toBe(17);
    preferences.digits = 1.2;
    expect(preferences.digits).toBe(2);
    preferences.setPanel('left', { width: -5 });
    expect(preferences.panels.left.width).toBe(160);
  });

  it('put the theme where the page’s first script finds it', () => {
    const { preferences, values, root } = started({ 'wiregrad.theme': 'light' });
    expect(preferences.theme).toBe('light');
    preferences.theme = 'dark';
    expect(values.get('wiregrad.theme')).toBe('dark');
    expect(root.dataset.theme).toBe('dark');
    preferences.theme = 'system';
    expect(values.has('wiregrad.theme')).toBe(false);
    expect(root.dataset.theme).toBeUndefined();
  });

  it('follow the system where nothing else is chosen', () => {
    const { preferences, set, heard, end } = started();
    expect([preferences.look, preferences.hasMotion]).toEqual(['light', true]);
    set('(prefers-color-scheme: dark)', true);
    set('(prefers-reduced-motion: reduce)', true);
    expect([preferences.look, preferences.hasMotion]).toEqual(['dark', false]);
    preferences.theme = 'light';
    expect(preferences.look).toBe('light');
    end();
    expect(heard).toEqual([]);
  });

  it('have no motion where none is wanted', () => {
    const { preferences } = started();
    preferences.motion = 'none';
    expect(preferences.hasMotion).toBe(false);
  });

  it('are what they were in the beginning where nothing sensible was kept', () => {
    const usual = readPreferences(null);
    const odd = ['', '7', 'null', '[]', '{"digits":"many","motion":7,"panels":{"left":[]}}', '{'];
    for (const kept of odd) expect(started({ [KEY]: kept }).preferences.digits).toBe(4);
    for (const kept of odd) expect(readPreferences(kept)).toEqual(usual);
  });

  it('last as long as the page where nothing can be kept', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    for (const given of [storage, null]) {
      const preferences = new Preferences();
      preferences.start({ ...browser().parts, storage: given });
      preferences.digits = 8;
      preferences.theme = 'dark';
      expect([preferences.digits, preferences.theme]).toEqual([8, 'dark']);
    }
  });
});
