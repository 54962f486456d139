/** Random valid documents that use every field of format version 1, in every way it may be used. */
import fc from 'fast-check';
import {
  OPS,
  type DataRecord,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
  type OwnOpRecord,
  type Rules,
  type ViewRecord,
} from '../src/lib/engine';
import { graphs } from './graphs';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the fields that are undefined: for a document they are not there. */
function defined<T extends object>(record: T): T {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as T;
}

const EXTREMES = [
  ...[0, 1, -1, 0.1, -0.3, 1 / 3, 1e21, 1e22, 1e23, 123456789012345680, 2 ** 53, 2 ** 53 - 1],
  ...[5e-324, -5e-324, 2.2250738585072014e-308, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[Number.EPSILON, Math.PI, 6.881373587019543, 1e-7, 0.000001, 281474976710655, 281474976710656],
];

export const numbers: fc.Arbitrary<number> = fc
  .oneof(
    fc.constantFrom(...EXTREMES),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 10_000),
    fc.integer(),
  )
  .map((number) => number + 0);

const IN_MANY_SCRIPTS = [
  '',
  'gradient',
  'ψ’s ∂L/∂w',
  'градиент',
  'ניצוץ',
  'التدرج',
  'ढाल',
  'ความชัน',
  '勾配と重み',
  '기울기',
  '🧠👩‍🔬🏳️‍🌈',
  'x\u0301\u0302',
  '\u202Eevil\u202C',
  'zero\u200Bwidth\u200D',
  '\u0000\u0001\u007F\n\t',
  '\uD83D',
  '\uDE00\uD83D',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'a"b\\c',
];

const surrogates = fc
  .array(fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF', 'a', '\0', '€'), { maxLength: 8 })
  .map((parts) => parts.join(''));

export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...IN_MANY_SCRIPTS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  surrogates,
);

const shorts = texts.map((text) => [...text].slice(0, 16).join(''));
const places = fc.oneof(
  fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -5, max: 5 })),
  fc.tuple(fc.integer({ min: -1e5, max: 1e5 }), fc.constantFrom(-1e5, 1e5)),
);

const ranges = fc
  .tuple(numbers, numbers)
  .filter(([one, other]) => one !== other)
  .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

/** How nodes and groups are called; the names of a document are made by one or more of them. */
const NAMINGS: readonly ((place: number) => string)[] = [
  (place) => `n${place}`,
  (place) => `w${Math.floor(place / 3) + 1}_${(place % 3) + 1}`,
  (place) => `a${Math.floor(place / 4)}b${Math.floor(place / 2) % 2}c${place % 2}_`,
  (place) => `x${1000 - place}`,
  (place) => `x${String(place).padStart(3, '0')}`,
  (place) => `big${999_999_990 + place}`,
  (place) => `z${'9'.repeat(10 + (place % 3))}${place}`,
  (place) => `${'long_'.repeat(12)}${place % 10}${'qrstuvw'[place % 7]}`,
  (place) => `${'constructor toString valueOf'.split(' ')[place % 3]}${place < 3 ? '' : place}`,
];

/** As formulas and the editor number them. */
const PREFIXES = new Map([
  ['input', 'x'],
  ['parameter', 'w'],
]);

interface Sketch {
  readonly namings: readonly number[];
  readonly labels: readonly (string | undefined)[];
  readonly places: readonly (readonly [number, number] | undefined)[];
  readonly ranges: readonly (readonly [number, number] | undefined)[];
  readonly strangers: readonly Stranger[];
}

interface Stranger {
  readonly op: string;
  readonly ports: readonly number[] | undefined;
  readonly value: number | undefined;
}

const manyOf = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(optional(arbitrary), { maxLength: 24 });

const strangers: fc.Arbitrary<Stranger> = fc.record({
  op: fc.oneof(fc.constantFrom('softmax2', 'op', '', 'tanh ', 'constructor'), shorts),
  ports: optional(fc.array(fc.nat(30), { maxLength: 4 })),
  value: optional(numbers),
});

const sketches: fc.Arbitrary<Sketch> = fc.record({
  namings: fc.array(fc.integer({ min: -1, max: NAMINGS.length - 1 }), { maxLength: 6 }),
  labels: manyOf(texts.map((text) => [...text].slice(0, 32).join(''))),
  places: manyOf(places),
  ranges: manyOf(ranges),
  strangers: fc.array(strangers, { maxLength: 2 }),
});

/** The nodes of a random graph with everything that nodes may have. */
function furnished(nodes: readonly NodeRecord[], sketch: Sketch): readonly NodeRecord[] {
  const all = [...nodes, ...sketch.strangers.map((one, place) => stranger(one, place, nodes))];
  const renamed = newNames(all, sketch.namings);
  return all.map(({ id, inputs, ...node }, place) =>
    defined({
      ...node,
      id: renamed.get(id)!,
      inputs: inputs?.map((source) => (source === null ? null : renamed.get(source)!)),
      label: sketch.labels[place],
      at: sketch.places[place],
      range: inputs === undefined ? sketch.ranges[place] : undefined,
    } as NodeRecord),
  );
}

function stranger({ op, ports, value }: Stranger, place: number, nodes: readonly NodeRecord[]) {
  const inputs = ports?.map((port) => nodes[port]?.id ?? null);
  return defined({ id: `stranger${place}`, op: `${op}?`, inputs, value } as NodeRecord);
}

/** By id: the new one. A name that is taken makes way for the plainest. */
function newNames(nodes: readonly NodeRecord[], namings: readonly number[]) {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  nodes.forEach(({ id }, place) => {
    const wished = nameOf(nodes, place, namings);
    const name = taken.has(wished) ? `plain${place}` : wished;
    taken.add(name);
    names.set(id, name);
  });
  return names;
}

function nameOf(nodes: readonly NodeRecord[], place: number, namings: readonly number[]): string {
  const naming = namings.length === 0 ? 0 : namings[place % namings.length];
  if (naming >= 0) return NAMINGS[naming](place);
  const { op } = nodes[place];
  const before = nodes.slice(0, place).filter((node) => node.op === op).length;
  const prefix = PREFIXES.get(op) ?? (OPS.has(op) ? op : 'op');
  return `${prefix}${before + 1}`;
}

const isLeaf = ({ op }: NodeRecord): boolean => ['input', 'parameter', 'constant'].includes(op);

interface Surroundings {
  readonly title: string | undefined;
  readonly note: string | undefined;
  readonly output: number | undefined;
  readonly groups: readonly GroupSketch[] | undefined;
  readonly rows: readonly (readonly number[])[] | undefined;
  readonly columns: number;
  readonly row: number | undefined;
  readonly ops: readonly OwnOpRecord[] | undefined;
  readonly rules: Rules | undefined;
  readonly order: readonly number[] | undefined;
  readonly view: Omit<ViewRecord, 'focus'> | undefined;
  readonly focus: readonly number[] | undefined;
}

interface GroupSketch {
  readonly size: number;
  readonly parent: number | null | undefined;
  readonly rest: Pick<GroupRecord, 'label' | 'folded' | 'at' | 'of'>;
}

const OWN_OPS: readonly OwnOpRecord[] = [
  { name: 'cube', symbol: 'x³', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] },
  { name: 'tanh', inputs: ['u'], value: 'tanh(u)', slopes: ['1 - out**2'] },
  { name: 'blend', inputs: ['a', 'b', 'c'], value: 'a*b + c', slopes: ['b', 'a', '1'] },
];

const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  title: optional(texts),
  note: optional(texts),
  output: optional(fc.nat(40)),
  groups: optional(
    fc.array(
      fc.record({
        size: fc.nat(4),
        parent: fc.option(optional(fc.nat(5))),
        rest: fc
          .record({
            label: optional(shorts),
            folded: optional(fc.boolean()),
            at: optional(places),
            of: optional(shorts),
          })
          .map(defined),
      }),
      { maxLength: 6 },
    ),
  ),
  rows: optional(fc.array(fc.array(numbers, { minLength: 4, maxLength: 4 }), { maxLength: 6 })),
  columns: fc.nat(4),
  row: optional(fc.nat(6)),
  ops: optional(fc.subarray([...OWN_OPS])),
  rules: optional(
    fc
      .record({
        accumulate: optional(fc.constantFrom('add', 'overwrite')),
        reset: optional(fc.constantFrom('all', 'inner', 'leaves', 'none')),
        seed: optional(fc.boolean()),
        order: optional(fc.constantFrom('topological', 'recursive')),
        passes: optional(fc.integer({ min: 1, max: 10 })),
        faulty: optional(
          fc.array(fc.constant({ op: 'mul', port: 1, slope: 'b + out + x' }), { maxLength: 2 }),
        ),
      })
      .map((rules) => defined(rules) as Rules),
  ),
  order: optional(fc.array(fc.nat(40), { maxLength: 6 })),
  view: optional(
    fc
      .record({
        step: optional(fc.oneof(fc.nat(50), fc.constant(1_000_000_000))),
        hide: optional(fc.array(fc.constantFrom('panels', 'grad', '', 'other'), { maxLength: 3 })),
        locked: optional(fc.boolean()),
      })
      .map(defined),
  ),
  focus: optional(fc.array(fc.nat(40), { maxLength: 6 })),
});

function surrounded(nodes: readonly NodeRecord[], with_: Surroundings): GraphDocument {
  const ids = nodes.map(({ id }) => id);
  const known = (places: readonly number[] | undefined) =>
    places?.flatMap((place) => ids[place] ?? []);
  const order = known(with_.order);
  const focus = known(with_.focus);
  return defined({
    format: 'wiregrad',
    version: 1,
    title: with_.title,
    nodes,
    output: with_.output === undefined ? undefined : ids[with_.output],
    groups: with_.groups && groupsOf(with_.groups, ids),
    data: dataOf(nodes, with_),
    ops: with_.ops,
    rules: with_.rules && defined({ ...with_.rules, ...(order && { order }) }),
    view: with_.view && defined({ ...with_.view, focus }),
    note: with_.note,
  } as GraphDocument);
}

/** A parent always comes after its child or is the last group: so there are no cycles. */
function groupsOf(sketches: readonly GroupSketch[], ids: readonly string[]) {
  let next = 0;
  return sketches.map(({ size, parent, rest }, place): GroupRecord => {
    const nodes = ids.slice(next, next + size).reverse();
    next += size;
    const outer = typeof parent === 'number' ? place + 1 + parent : 0;
    const home = outer > place && outer < sketches.length ? `group${outer + 1}` : undefined;
    return defined({
      id: `group${place + 1}`,
      nodes,
      ...rest,
      parent: parent === null ? null : home,
    });
  });
}

function dataOf(nodes: readonly NodeRecord[], with_: Surroundings): DataRecord | undefined {
  if (with_.rows === undefined) return undefined;
  const columns = nodes.filter(isLeaf).slice(0, with_.columns).reverse();
  const rows = with_.rows.map((row) => row.slice(0, columns.length));
  const row = with_.row !== undefined && with_.row < rows.length ? with_.row : undefined;
  return defined({ columns: columns.map(({ id }) => id), rows, row });
}

export const richDocuments = (): fc.Arbitrary<GraphDocument> =>
  fc
    .tuple(graphs({ openPorts: true, wild: true, nodes: 14 }), sketches, surroundings)
    .map(([{ nodes }, sketch, around]) => surrounded(furnished(nodes, sketch), around));
