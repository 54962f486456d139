/** Which file answers which request. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileFor } from './serve.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wiregrad-'));
const site = path.join(folder, 'site');
mkdirSync(site);
for (const name of ['site/index.html', 'site/about.html', 'secret.html']) {
  writeFileSync(path.join(folder, name), name);
}
afterAll(() => rmSync(folder, { recursive: true }));

describe('fileFor', () => {
  it('finds pages with and without their ending', () => {
    expect(fileFor('/', '', site)).toBe(path.join(site, 'index.html'));
    expect(fileFor('/about', '', site)).toBe(path.join(site, 'about.html'));
    expect(fileFor('/about.html?x=1', '', site)).toBe(path.join(site, 'about.html'));
  });

  it('serves below the base path and nowhere else', () => {
    expect(fileFor('/wiregrad/about', '/wiregrad', site)).toBe(path.join(site, 'about.html'));
    expect(fileFor('/about', '/wiregrad', site)).toBeNull();
    expect(fileFor('/wiregrad-two/about', '/wiregrad', site)).toBeNull();
  });

  it('never leaves the site', () => {
    for (const url of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/%00',
      '/%',
    ]) {
      expect(fileFor(url, '', site)).toBeNull();
    }
  });
});
