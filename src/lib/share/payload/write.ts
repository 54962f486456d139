/** A document as bytes, column by column: what is alike stands together, and deflates to little. */
import type { GraphDocument, NodeRecord } from '../../engine';
import { writeData } from './data';
import { numberOfParts, type Part } from './fields';
import { writeGroups } from './groups';
import { linkOrder, writeOrder } from './link-order';
import { NameWriter } from './names';
import { writeNumbers } from './numbers';
import { writeOwnOps } from './own-ops';
import { writePlaces, type Expectation } from './places';
import { writeSubset } from './references';
import { writeRules } from './rules';
import { shapeOf, shapesOf, writeTable, type Shapes } from './shapes';
import { writeView } from './view';
import { writeWires, type Sources } from './wires';
import { Writer } from './writer';

/** A document that was checked, and what its columns are written from. */
interface Prepared {
  readonly document: GraphDocument;
  /** In the order of the link. */
  readonly nodes: readonly NodeRecord[];
  readonly order: readonly number[];
  /** By id: the place in the link. */
  readonly places: ReadonlyMap<string, number>;
  readonly shapes: Shapes;
  readonly parts: ReadonlySet<Part>;
}

/** The bytes of a document with its places expected in this way. */
export function writeGraph(document: GraphDocument, how: Expectation): Writer {
  const into = new Writer();
  const prepared = prepare(document);
  into.whole(numberOfParts(prepared.parts));
  into.whole(prepared.nodes.length);
  const names = writeNodes(prepared, how, into);
  writeRest(prepared, names, into);
  return into;
}

function prepare(document: GraphDocument): Prepared {
  const order = linkOrder(document.nodes);
  const nodes = order.map((place) => document.nodes[place]);
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const shapes = shapesOf(nodes);
  const { output, title, groups, note, data, ops, rules, view } = document;
  const isThere: Readonly<Record<Part, boolean>> = {
    order: order.some((place, index) => place !== index),
    shapes: shapes.table.length > 0,
    output: output !== undefined,
    places: nodes.some(({ at }) => at !== undefined),
    labels: nodes.some(({ label }) => label !== undefined),
    title: title !== undefined,
    groups: groups !== undefined,
    ranges: nodes.some(({ range }) => range !== undefined),
    note: note !== undefined,
    data: data !== undefined,
    ops: ops !== undefined,
    rules: rules !== undefined,
    view: view !== undefined,
  };
  const parts = new Set((Object.keys(isThere) as Part[]).filter((part) => isThere[part]));
  return { document, nodes, order, places, shapes, parts };
}

function writeNodes(
  { nodes, order, places, shapes, parts }: Prepared,
  how: Expectation,
  into: Writer,
): NameWriter {
  if (parts.has('shapes')) writeTable(shapes.table, into);
  for (const number of shapes.numbers) into.whole(number);
  if (parts.has('order')) writeOrder(order, into);
  const sources: Sources = nodes.map(({ inputs = [] }) =>
    inputs.map((id) => (id === null ? null : (places.get(id) ?? null))),
  );
  writeWires(sources, into);
  const names = new NameWriter(into);
  for (const node of nodes) names.write(node.id, shapeOf(node).prefix);
  writeNumbers(
    nodes.flatMap(({ value }) => value ?? []),
    into,
  );
  const around = { sources, shapes: shapes.numbers };
  if (parts.has('places')) {
    writePlaces(
      nodes.map(({ at }) => at),
      how,
      around,
      into,
    );
  }
  return names;
}

function writeRest({ document, nodes, places, parts }: Prepared, names: NameWriter, into: Writer) {
  const { output, title, groups, note, data, ops, rules, view } = document;
  if (parts.has('labels')) writeLabels(nodes, into);
  if (parts.has('ranges')) writeRanges(nodes, into);
  if (output !== undefined) into.whole(nodes.length - 1 - (places.get(output) ?? 0));
  if (title !== undefined) into.words(title);
  if (note !== undefined) into.words(note);
  if (groups !== undefined) writeGroups(groups, places, names);
  if (data !== undefined) writeData(data, places, into);
  if (ops !== undefined) writeOwnOps(ops, into);
  if (rules !== undefined) writeRules(rules, places, into);
  if (view !== undefined) writeView(view, places, into);
}

function writeLabels(nodes: readonly NodeRecord[], into: Writer): void {
  const labelled = [...nodes.keys()].filter((place) => nodes[place].label !== undefined);
  writeSubset(labelled, into);
  for (const place of labelled) into.words(nodes[place].label ?? '');
}

/** The lower ends of all sliders, then the upper ones. */
function writeRanges(nodes: readonly NodeRecord[], into: Writer): void {
  const ranged = [...nodes.keys()].filter((place) => nodes[place].range !== undefined);
  const ranges = ranged.map((place) => nodes[place].range ?? [0, 0]);
  writeSubset(ranged, into);
  writeNumbers([...ranges.map(([low]) => low), ...ranges.map(([, high]) => high)], into);
}
