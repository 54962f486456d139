/** The graphs on which frames are counted; the leaf that is dragged stands in the very middle. */
import { FORMAT, VERSION, type GraphDocument, type NodeRecord } from '../../src/lib/engine';

/** The leaf that everything depends on, above all others in the middle of the picture. */
export const LEAF = 'x1';

type Place = readonly [x: number, y: number];
type Group = NonNullable<GraphDocument['groups']>[number];

const COLUMN = 22;
const ROW = 14;

const wrap = (nodes: readonly NodeRecord[], groups: readonly Group[] = []): GraphDocument => ({
  format: FORMAT,
  version: VERSION,
  title: 'Frames',
  nodes: [...nodes, { id: LEAF, op: 'input', value: 0.5, at: middleOf(nodes, groups) }],
  output: nodes[nodes.length - 1].id,
  ...(groups.length > 0 ? { groups } : {}),
});

/** Of what is seen: members of folded groups are not. */
function middleOf(nodes: readonly NodeRecord[], groups: readonly Group[]): Place {
  const folded = groups.filter((group) => group.folded);
  const hidden = new Set(folded.flatMap((group) => group.nodes));
  const seen = [...nodes.filter(({ id }) => !hidden.has(id)), ...folded];
  const places = seen.map(({ at }) => at ?? ([0, 0] as const));
  return [between(places.map(([x]) => x)), between(places.map(([, y]) => y))];
}

const between = (places: readonly number[]): number =>
  Math.round((Math.min(...places) + Math.max(...places)) / 2);

/** Rows of nodes, each fed by the column before it; so many cards in all. */
export function grid(size: number): GraphDocument {
  const rows = Math.round(Math.sqrt(size * 0.9));
  const nodes: NodeRecord[] = [];
  for (let place = 0; place < size - 2; place += 1) {
    const [column, row] = [Math.floor(place / rows), place % rows];
    const before = column === 0 ? LEAF : `n${place - rows}`;
    const beside = column === 0 ? LEAF : `n${place - row - rows + ((row + 1) % rows)}`;
    const at: Place = [column * COLUMN, row * ROW];
    const id = `n${place}`;
    nodes.push(
      place % 2 === 0
        ? { id, op: 'tanh', inputs: [before], at }
        : { id, op: 'add', inputs: [before, beside], at },
    );
  }
  const last = nodes.slice(-Math.min(rows, 60)).map(({ id }) => id);
  const columns = Math.ceil(nodes.length / rows);
  nodes.push({ id: 'out', op: 'add', inputs: last, at: [columns * COLUMN, (rows * ROW) / 2] });
  return wrap(nodes);
}

/** A network of tanh neurons with two inputs, one group for each neuron. */
export function network(layers: readonly number[], isFolded: boolean): GraphDocument {
  const nodes: NodeRecord[] = [{ id: 'x2', op: 'input', value: -0.25, at: [0, 0] }];
  const groups: Group[] = [];
  let inputs: readonly string[] = [LEAF, 'x2'];
  layers.forEach((width, layer) => {
    const outputs: string[] = [];
    for (let unit = 0; unit < width; unit += 1) {
      const neuron = neuronAt(`l${layer + 1}n${unit + 1}`, inputs, layer, unit - width / 2);
      nodes.push(...neuron);
      outputs.push(neuron[neuron.length - 1].id);
      const height = 12 + 2 * inputs.length;
      const at: Place = [(layer + 1) * 60, Math.round((unit - width / 2) * height)];
      const members = neuron.map(({ id }) => id);
      groups.push({ id: `g${layer + 1}n${unit + 1}`, nodes: members, folded: isFolded, at });
    }
    inputs = outputs;
  });
  return wrap(nodes, groups);
}

/** Weights, products, their sum and its tanh, in four columns. */
function neuronAt(
  name: string,
  inputs: readonly string[],
  layer: number,
  /** Counted from the middle of its layer. */
  unit: number,
): readonly NodeRecord[] {
  const left = layer * 110 + COLUMN;
  const top = Math.round(unit * (inputs.length + 1) * 10);
  const weights = inputs.map((_, k): NodeRecord => {
    const value = Math.sin(1 + 7 * k + 3 * unit + layer) / Math.sqrt(inputs.length);
    return { id: `${name}w${k}`, op: 'parameter', value, at: [left, top + k * 10] };
  });
  const products = inputs.map((input, k): NodeRecord => {
    const at: Place = [left + COLUMN, top + k * 10];
    return { id: `${name}m${k}`, op: 'mul', inputs: [input, `${name}w${k}`], at };
  });
  const bias: NodeRecord = {
    id: `${name}b`,
    op: 'parameter',
    value: 0.1,
    at: [left, top + inputs.length * 10],
  };
  const terms = [...products.map(({ id }) => id), bias.id];
  const middle = top + Math.round(inputs.length * 5);
  return [
    ...weights,
    bias,
    ...products,
    { id: `${name}s`, op: 'add', inputs: terms, at: [left + 2 * COLUMN, middle] },
    { id: `${name}o`, op: 'tanh', inputs: [`${name}s`], at: [left + 3 * COLUMN, middle] },
  ];
}
