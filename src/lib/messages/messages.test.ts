/** Every key that the sources name has a sentence, and every sentence is named somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allAreas, say } from './index';

const KEYS = (await allAreas()).flatMap((area) => Object.keys(area));

/** All that is not a test, nor a sentence itself. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.(ts|svelte)$/.test(file) && !/messages|testing/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));

const found = (pattern: RegExp, source: string): readonly string[] =>
  Array.from(source.matchAll(pattern), ([, first]) => first);

const inSources = (pattern: RegExp): readonly string[] => [
  ...new Set(SOURCES.flatMap((source) => found(pattern, source))),
];

const unknown = (keys: readonly string[]) => keys.filter((key) => !KEYS.includes(key));

/** Of `text('a')` and `text(isB ? 'b' : 'c')`, where `text` is ours. */
function keysAskedFor(): readonly string[] {
  const asking = SOURCES.filter((source) => /\btext\b[^;]*from '[^']*\/messages'/.test(source));
  const asked = asking.flatMap((source) => found(/\btext\(([^()`{]*)[(){]/g, source));
  const bare = asked.map((inside) => inside.replaceAll(/[!=]== '[^']*'/g, ''));
  return bare.flatMap((inside) => found(/'([a-z][a-z\d_-]*)'/g, inside));
}

/** Of `action-${id}` and the like: what may stand around the part that differs. */
const FAMILIES = SOURCES.flatMap((source) =>
  Array.from(
    source.matchAll(/`((?:[a-z]+-)*)\$\{[^{}]+\}((?:-[a-z]+)*)`/g),
    ([, before, after]) => ({ before, after }),
  ),
).filter(({ before, after }) => before + after !== '');

const isOfFamily = (key: string): boolean =>
  FAMILIES.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));

describe('the messages', () => {
  it('have a sentence for every problem that the sources make', () => {
    const codes = inSources(/\bcode: '([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(100);
    expect(unknown(codes)).toEqual([]);
  });

  it('have a text for every key that the sources name', () => {
    const keys = keysAskedFor();
    expect(keys.length).toBeGreaterThan(150);
    expect(unknown(keys)).toEqual([]);
  });

  it('have words for every step that can be undone', () => {
    const steps = inSources(/'(did-[a-z-]+)'/g);
    expect(steps.length).toBeGreaterThan(20);
    expect(unknown(steps)).toEqual([]);
  });

  it('have no sentence that nobody says', () => {
    const named = new Set(inSources(/['`]([a-z][a-z\d_-]*)['`]/g));
    expect(KEYS.filter((key) => !named.has(key) && !isOfFamily(key))).toEqual([]);
  });

  it('have one sentence for each key', () => {
    expect(KEYS.filter((key, place) => KEYS.indexOf(key) !== place)).toEqual([]);
  });

  it('say where and what', () => {
    const params = { expected: 'a number', found: 'the end' };
    expect(say({ code: 'expected', line: 2, column: 7, params })).toBe(
      'Line 2, column 7: expected a number, found the end.',
    );
  });
});
