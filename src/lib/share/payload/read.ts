/** Bytes from anywhere as a plain value, for the engine to read as it reads any foreign document. */
import { failure, FORMAT, success, VERSION, type NodeRecord, type Outcome } from '../../engine';
import { LINK_LIMITS } from '../limits';
import type { Meter } from '../types';
import { readData } from './data';
import { FIRST_UNKNOWN, partsOfNumber, type Part } from './fields';
import { readGroups } from './groups';
import { readOrder } from './link-order';
import { NameReader } from './names';
import { readNumbers } from './numbers';
import { readOwnOps } from './own-ops';
import { readPlaces } from './places';
import { Reader } from './reader';
import { readSubset } from './references';
import { readRules } from './rules';
import { readShape, readTable, type Shape } from './shapes';
import { readView } from './view';
import { readWires } from './wires';

type Parts = ReadonlySet<Part>;

interface Nodes {
  /** In the order of the link, without what only some of them have. */
  readonly records: readonly NodeRecord[];
  /** By place in the link: the place in the document. */
  readonly order: readonly number[];
  readonly names: NameReader;
}

/** A value with the shape of a document, of which nothing is checked but that it could be read. */
export function readGraph(bytes: Uint8Array, meter: Meter): Outcome<unknown> {
  const from = new Reader(bytes, meter);
  const number = from.whole();
  if (number >= FIRST_UNKNOWN) from.fail({ code: 'link-newer' });
  const parts = partsOfNumber(number);
  const nodes = readNodes(parts, from);
  const document = readRest(parts, nodes, from);
  if (from.rest > 0) from.fail();
  return from.problem === null ? success(document) : failure(from.problem);
}

function readNodes(parts: Parts, from: Reader): Nodes {
  const count = readCount(from);
  const table = parts.has('shapes') ? readTable(from) : [];
  const shapes = Array.from({ length: count }, () => readShape(from, table));
  const numbers = shapes.map(([number]) => number);
  const order = parts.has('order') ? readOrder(count, from) : [...numbers.keys()];
  const sources = readWires(portCounts(shapes, from), from);
  const names = new NameReader(from);
  const ids = shapes.map(([, shape]) => names.read(shape?.prefix ?? ''));
  const valued = shapes.flatMap(([, shape], node) => (shape?.hasValue ? [node] : []));
  const values = readNumbers(valued.length, from);
  const valueOf = new Map(valued.map((node, place) => [node, values[place]]));
  const places = parts.has('places') ? readPlaces({ sources, shapes: numbers }, from) : [];
  from.meter.nodes += count;
  const records = shapes.map(([, shape], node): NodeRecord => {
    const inputs = sources[node].map((source) => (source === null ? null : ids[source]));
    return {
      id: ids[node],
      op: shape?.op ?? '',
      ...(valueOf.has(node) && { value: valueOf.get(node) }),
      ...(shape?.inputs !== null && { inputs }),
      ...(places[node] !== undefined && { at: places[node] }),
    };
  });
  return { records, order, names };
}

function readCount(from: Reader): number {
  const found = from.whole();
  const most = LINK_LIMITS.nodes;
  if (found > most) {
    return from.fail({ code: 'link-too-big', params: { what: 'nodes', found, most } });
  }
  return found > from.rest ? from.fail() : found;
}

/** By node; all 0 where together they are more than there can be. */
function portCounts(shapes: readonly [number, Shape | undefined][], from: Reader) {
  const counts = shapes.map(([, shape]) => shape?.inputs ?? 0);
  const found = counts.reduce((sum, count) => sum + count, 0);
  const most = LINK_LIMITS.wires;
  if (found > most) from.fail({ code: 'link-too-big', params: { what: 'wires', found, most } });
  else if (found > from.rest) from.fail();
  return from.problem === null ? counts : counts.map(() => 0);
}

function readRest(parts: Parts, { records, order, names }: Nodes, from: Reader): unknown {
  const ids = records.map(({ id }) => id);
  const labels = parts.has('labels') ? readLabels(ids.length, from) : NONE;
  const ranges = parts.has('ranges') ? readRanges(ids.length, from) : NONE;
  const output = parts.has('output') && { output: readOutput(ids, from) };
  const title = parts.has('title') && { title: from.words() };
  const note = parts.has('note') && { note: from.words() };
  const groups = parts.has('groups') && { groups: readGroups(ids, names) };
  const data = parts.has('data') && { data: readData(ids, from) };
  const ops = parts.has('ops') && { ops: readOwnOps(from) };
  const rules = parts.has('rules') && { rules: readRules(ids, from) };
  const view = parts.has('view') && { view: readView(ids, from) };
  const nodes: NodeRecord[] = new Array<NodeRecord>(records.length);
  records.forEach((record, place) => {
    nodes[order[place]] = { ...record, ...labels.get(place), ...ranges.get(place) };
  });
  const rest = { ...groups, ...data, ...ops, ...rules, ...view, ...note };
  return { format: FORMAT, version: VERSION, ...title, nodes, ...output, ...rest };
}

/** Counted from the end: most graphs end with their output. */
const readOutput = (ids: readonly string[], from: Reader): string =>
  ids[ids.length - 1 - from.whole()] ?? String(from.fail());

type Some = ReadonlyMap<number, Partial<NodeRecord>>;

const NONE: Some = new Map();

function readLabels(size: number, from: Reader): Some {
  return new Map(readSubset(size, from).map((place) => [place, { label: from.words() }]));
}

function readRanges(size: number, from: Reader): Some {
  const ranged = readSubset(size, from);
  const ends = readNumbers(2 * ranged.length, from);
  return new Map(
    ranged.map((place, index) => [place, { range: [ends[index], ends[ranged.length + index]] }]),
  );
}
