/** `npm run bench:links`: how long links are, and how long they take, in one table. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { EXAMPLES } from '../src/lib/examples';
import type { GraphDocument } from '../src/lib/engine';
import { decodeLink, encodeLink, newMeter, sharingCopy } from '../src/lib/share';
import { network } from './networks';
import { columns } from './table';

interface Measured {
  readonly name: string;
  readonly document: GraphDocument;
  /** At most so many characters. */
  readonly goal?: number;
}

const NETWORKS: readonly (readonly [sizes: readonly number[], goals: readonly number[]])[] = [
  [
    [2, 4, 4, 1],
    [798, 639, 996],
  ],
  [
    [2, 16, 16, 1],
    [5028, NaN, 7996],
  ],
  [
    [2, 20, 20, 1],
    [7531, 5515, 12_154],
  ],
];

const { title: _, ...withoutTitle } = EXAMPLES[0].document;

const DOCUMENTS: readonly Measured[] = [
  ...EXAMPLES.map(({ key, document }) => ({ name: key, document })),
  { name: 'neuron without title', document: withoutTitle as GraphDocument, goal: 130 },
  ...NETWORKS.flatMap(([sizes, [full, short, moved]]): readonly Measured[] => [
    { name: sizes.join('-'), document: network({ sizes }), goal: full },
    { name: '  4 decimals', document: network({ sizes, decimals: 4 }), goal: short },
    { name: '  placed by hand', document: network({ sizes, places: 'by hand' }), goal: moved },
  ]),
];

const WITHOUT_PLACES = { places: false, locked: false, hide: [] };
const HEAD = ['graph', 'nodes', 'link', 'goal', 'no places', 'JSON', 'encode ms', 'decode ms'];

function lengthOf(document: GraphDocument): number {
  const encoded = encodeLink(document);
  return encoded.ok ? encoded.value.fragment.length : NaN;
}

/** As JSON, deflated, in the same letters and with the same head. */
function lengthOfJson(document: GraphDocument): number {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(document)), { level: 9 });
  return Math.ceil((43 / 32) * (bytes.length + 4)) + 7;
}

/** The median of a few rounds. */
function milliseconds(work: () => unknown): string {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4].toFixed(1);
}

function row({ name, document, goal }: Measured): readonly string[] {
  const encoded = encodeLink(document);
  const fragment = encoded.ok ? encoded.value.fragment : '';
  return [
    name,
    document.nodes.length,
    fragment.length,
    goal === undefined || Number.isNaN(goal) ? '' : `<= ${goal}`,
    lengthOf(sharingCopy(document, WITHOUT_PLACES)),
    lengthOfJson(document),
    milliseconds(() => encodeLink(document)),
    milliseconds(() => decodeLink(fragment)),
  ].map(String);
}

const HOSTILE = new URL('../tests/links/refused/', import.meta.url);
const kept = (name: string) => readFileSync(new URL(`${name}.txt`, HOSTILE), 'utf8');

/** Links that somebody made to hurt: what they are answered, what is unpacked, how long it takes. */
function hostile(): readonly (readonly string[])[] {
  const links: readonly (readonly [string, string])[] = [
    ['swells to 20 MB', kept('link-too-big.swells-to-20-mb')],
    ['zeros up to the limit', kept('link-forged.zeros-to-the-limit')],
    ['all wires from the deepest node', deepWires()],
    ['a mail of 100,000 hashes', '#x'.repeat(100_000)],
    ['32,000 characters that are none', `#g1d${'z'.repeat(32_000)}`],
  ];
  return links.map(([name, link]) => {
    const meter = newMeter();
    const decoded = decodeLink(link, meter);
    const answer = decoded.ok ? decoded.value.kind : decoded.problems[0].code;
    return [name, answer, String(meter.bytes), milliseconds(() => decodeLink(link))];
  });
}

/** 5,000 nodes; each input is the one that was used longest ago. */
function deepWires(): string {
  const leaves = Array.from({ length: 4700 }, (_, place) => `w${place + 1}`);
  const nodes = [
    ...leaves.map((id) => ({ id, op: 'parameter', value: 1 })),
    ...Array.from({ length: 230 }, (_, place) => ({
      id: `add${place + 1}`,
      op: 'add',
      inputs: Array.from({ length: 64 }, (_, port) => leaves[(place * 64 + port) % leaves.length]),
    })),
  ];
  const encoded = encodeLink({ format: 'wiregrad', version: 1, nodes });
  return encoded.ok ? encoded.value.fragment : '';
}

const tables = [
  columns([HEAD, ...DOCUMENTS.map(row)]),
  columns([['hostile', 'answer', 'bytes', 'decode ms'], ...hostile()]),
];
process.stdout.write(`${tables.join('\n\n')}\n`);
