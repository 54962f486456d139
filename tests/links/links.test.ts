/** Links of every version that was ever released open, and hold the graphs that they held. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, type GraphDocument } from '../../src/lib/engine';
import { decodeLink, encodeLink, LINK_LIMITS, newMeter } from '../../src/lib/share';
import { network } from '../../bench/networks';
import { LINKED_GRAPHS, NEURON } from './graphs';

interface Kept {
  readonly name: string;
  readonly link: string;
  readonly document: GraphDocument;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function keptIn(folder: string): readonly Kept[] {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => /\.txt$/.test(file));
  return files.map((file) => {
    const name = file.replace('.txt', '');
    const document = parseDocument(read(`${folder}/${name}.json`));
    if (!document.ok) throw new Error(`${name}: ${JSON.stringify(document.problems)}`);
    return { name, link: read(`${folder}/${file}`).trim(), document: document.value };
  });
}

const VERSION_1 = keptIn('version-1');

describe('links of version 1', () => {
  it('are all there', () => {
    const names = VERSION_1.map(({ name }) => name);
    expect([...LINKED_GRAPHS.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(VERSION_1)('open: $name', ({ link, document }) => {
    expect(decodeLink(`https://example.org/#${link}`)).toEqual({
      ok: true,
      value: { kind: 'graph', document },
    });
  });

  it.each(VERSION_1)('are still what is written: $name', ({ link, document }) => {
    expect(encodeLink(document)).toEqual({ ok: true, value: { fragment: link, left: [] } });
  });

  const python = spawnSync('python3', ['tests/links/read_link.py'], {
    input: VERSION_1.map(({ link }) => `${link}\n`).join(''),
    encoding: 'utf8',
  });

  it('are read alike by a program that knows nothing but the page about the format', () => {
    // Only where there is Python.
    const lines = python.error === undefined ? python.stdout.trim().split('\n') : [];
    const read = lines.map((line) => JSON.parse(line) as unknown);
    const expected = python.error === undefined ? VERSION_1.map(({ document }) => document) : [];
    expect(read).toEqual(expected);
  });
});

describe('links', () => {
  const lengthOf = (document: GraphDocument) => {
    const encoded = encodeLink(document);
    return encoded.ok ? encoded.value.fragment.length : Infinity;
  };

  it('are as short as they should be', () => {
    expect(lengthOf(NEURON)).toBeLessThanOrEqual(130);
    expect(lengthOf(network({ sizes: [2, 4, 4, 1] }))).toBeLessThan(798);
    expect(lengthOf(network({ sizes: [2, 16, 16, 1] }))).toBeLessThan(5028);
    expect(lengthOf(network({ sizes: [2, 20, 20, 1], decimals: 4 }))).toBeLessThan(5515);
  });

  const refused = readdirSync(new URL('refused', import.meta.url));

  it.each(refused)('that are none are refused: %s', (file) => {
    const [code] = file.split('.');
    const meter = newMeter();
    const decoded = decodeLink(`#${read(`refused/${file}`)}`, meter);
    expect(decoded.ok ? '' : decoded.problems[0].code).toBe(code);
    expect(meter.bytes).toBeLessThan(2 * LINK_LIMITS.read.bytes);
    expect(meter.nodes).toBeLessThanOrEqual(LINK_LIMITS.nodes);
  });
});

describe('the page about the format', () => {
  it('has examples that are right', () => {
    const page = readFileSync('docs/link-format.md', 'utf8');
    const links = [...page.matchAll(/\bg1[sd][0-9A-Za-z]{12,}/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThanOrEqual(4);
    expect(links.filter((link) => !decodeLink(link).ok)).toEqual([]);
  });
});
