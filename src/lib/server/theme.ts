/** The light theme's colours, and the site's mark, from where they are written down. */
import { readFileSync } from 'node:fs';

// Builds and tests run in the folder of the project.
const sheet = readFileSync('src/lib/ui/theme.css', 'utf8');
export const MARK = readFileSync('static/favicon.svg', 'utf8');

/** The first block is the light theme. */
const LIGHT = sheet.slice(0, sheet.indexOf('}'));

const COLOURS: ReadonlyMap<string, string> = new Map(
  Array.from(LIGHT.matchAll(/--([\w-]+): ([^;]+);/g), ([, name, value]) => [name, value]),
);

export function colour(name: string): string {
  const value = COLOURS.get(name);
  if (value === undefined) throw new Error(`theme.css has no --${name}.`);
  return value;
}
