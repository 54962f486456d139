import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS } from './areas';
import { say } from './index';

const KEYS = AREAS.flatMap((area) => Object.keys(area));

/** The codes of all problems that the sources make. */
function codesInSources(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sources = files
    .map((file) => join('src', file))
    .filter((file) => /(?<!\.test)\.(ts|svelte)$/.test(file));
  const codes = sources.flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/\bcode: '([a-z-]+)'/g);
    return Array.from(found, ([, code]) => code);
  });
  return [...new Set(codes)];
}

describe('the messages', () => {
  it('have a sentence for every problem that the sources make', () => {
    const codes = codesInSources();
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !KEYS.includes(code))).toEqual([]);
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
