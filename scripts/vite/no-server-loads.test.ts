import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROUTES = 'src/routes';

const serverLoads = (): readonly string[] =>
  readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\+(page|layout)\.server\.[jt]s$/.test(file))
    .map((file) => path.join(ROUTES, file));

/** Whether the page of this folder runs no script: it or a folder around it says so. */
function isWithoutScript(folder: string): boolean {
  const files = ['+page.ts', '+layout.ts'].map((name) => path.join(folder, name));
  const says = (file: string) =>
    existsSync(file) && readFileSync(file, 'utf8').includes('csr = false');
  if (files.some(says)) return true;
  return folder !== ROUTES && isWithoutScript(path.dirname(folder));
}

describe('data handed to pages when the site is built', () => {
  it('goes to pages without scripts only, since scripts do not know how to fetch it', () => {
    const loads = serverLoads();
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter((file) => !isWithoutScript(path.dirname(file)))).toEqual([]);
  });
});
