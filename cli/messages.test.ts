import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allAreas } from '../src/lib/messages';
import { COMMAND } from './sentences';

const KEYS = [...(await allAreas()), COMMAND].flatMap((area) => Object.keys(area));

describe('the messages of the command line', () => {
  it('have a sentence for every problem that the command line makes', () => {
    const files = readdirSync('cli').filter((file) => /(?<!\.test)\.ts$/.test(file));
    const codes = files.flatMap((file) => {
      const source = readFileSync(join('cli', file), 'utf8');
      return Array.from(source.matchAll(/\b(?:code: |wrong\()'([a-z-]+)'/g), ([, code]) => code);
    });
    expect(codes).toContain('usage-no-value');
    expect(codes.filter((code) => !KEYS.includes(code))).toEqual([]);
  });

  it('have one sentence for each key', () => {
    expect(KEYS.filter((key, place) => KEYS.indexOf(key) !== place)).toEqual([]);
  });
});
