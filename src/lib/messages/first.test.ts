/** What the page shows first says nothing for which the sentence is loaded later. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { AREAS } from './areas';
import { allAreas } from './index';

/** Not those of types, nor what is imported when it is needed. */
const IMPORTS = /^\s*(?:import|export)\s(?!type\b)(?:[^'"]*?\bfrom\s)?'([^']+)'/gm;

function fileOf(from: string, target: string): string | null {
  if (!/^(\.|\$lib)/.test(target)) return null;
  const path = target.startsWith('$lib')
    ? target.replace('$lib', 'src/lib')
    : join(dirname(from), target);
  const tries = [path, `${path}.ts`, `${path}.svelte`, `${path}/index.ts`];
  return tries.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

function loadedWith(start: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    const targets = Array.from(source.matchAll(IMPORTS), ([, target]) => target);
    waiting.push(...targets.flatMap((target) => fileOf(file, target) ?? []));
  }
  return sources;
}

const PAGES = ['src/routes/+page.svelte', 'src/routes/+error.svelte', 'src/routes/+layout.svelte'];

/** Of `text('a')` and `text(isB ? 'b' : 'c')`. */
const keysIn = (source: string): readonly string[] =>
  Array.from(source.matchAll(/\btext\(([^()`{]*)/g), ([, inside]) => inside).flatMap((inside) =>
    Array.from(
      inside.replaceAll(/[!=]== '[^']*'/g, '').matchAll(/'([a-z][a-z\d-]*)'/g),
      ([, key]) => key,
    ),
  );

const keysOf = (areas: Awaited<ReturnType<typeof allAreas>>) =>
  areas.flatMap((area) => Object.keys(area));

it.each(PAGES)('%s names no text that comes later', async (page) => {
  const first = new Set(keysOf(AREAS));
  const later = new Set(keysOf(await allAreas()).filter((key) => !first.has(key)));
  const tooEarly = [...loadedWith(page)].flatMap(([file, source]) =>
    keysIn(source).flatMap((key) => (later.has(key) ? `${file}: ${key}` : [])),
  );
  expect(tooEarly).toEqual([]);
});

it('finds what the page is made of', () => {
  const files = [...loadedWith(PAGES[0]).keys()];
  expect(files).toContain('src/lib/panels/TopBar.svelte');
  expect(files).toContain('src/lib/canvas/Canvas.svelte');
  expect([...loadedWith(PAGES[0]).values()].flatMap(keysIn).length).toBeGreaterThan(80);
  expect(files).not.toContain('src/lib/share/index.ts');
  expect(files.filter((file) => file.includes('/inspect/'))).toEqual([]);
});
