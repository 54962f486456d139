/** Documents for tests: one that uses every field, and random valid ones for fast-check. */
import fc from 'fast-check';
import type { GraphDocument, GroupRecord, NodeRecord } from '../src/lib/engine';
import { graphs } from './graphs';

/** A document of these nodes and nothing else. */
export const documentOf = (...nodes: NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});

export const leaf = (id: string, value = 1): NodeRecord => ({ id, op: 'input', value });

/** A sum, or a node of another op. */
export const node = (id: string, inputs: readonly (string | null)[], op = 'add'): NodeRecord => ({
  id,
  op,
  inputs,
});

/** Every field of format version 1, and fields that it does not know. */
export const EVERY_FIELD: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: 'Neuron with tanh',
  nodes: [
    { id: 'x1', op: 'input', value: 2, label: 'first', at: [0, -12], range: [-5, 5] },
    { id: 'w1', op: 'parameter', value: -3.5 },
    { id: 'three', op: 'constant', value: 3 },
    { id: 'p', op: 'mul', inputs: ['x1', 'w1'], label: 'x1*w1' },
    { id: 'q', op: 'sub', inputs: ['p', null] },
    { id: 'c', op: 'cube', inputs: ['p'] },
    { id: 'later', op: 'softmax2', inputs: ['c', 'x1', null], value: 7, temperature: [1, 2] },
  ],
  output: 'c',
  groups: [
    { id: 'outer', nodes: [], parent: null },
    {
      id: 'neuron1',
      label: 'neuron',
      nodes: ['p', 'q'],
      parent: 'outer',
      folded: true,
      at: [40, 8],
      of: 'tanh',
    },
  ],
  data: {
    columns: ['x1', 'w1'],
    rows: [
      [2, 0],
      [1, 1],
    ],
    row: 1,
  },
  ops: [{ name: 'cube', symbol: 'x³', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }],
  rules: {
    accumulate: 'overwrite',
    reset: 'inner',
    seed: false,
    order: ['c', 'p'],
    passes: 2,
    faulty: [{ op: 'mul', port: 1, slope: 'b + out + x' }],
  },
  view: { step: 12, hide: ['grad', 'panels'], locked: true, focus: ['p'] },
  note: 'text',
  lesson: { of: [1, 'two', null, true, { three: -0.5 }] },
};

interface Trimmings {
  readonly title: string | undefined;
  readonly places: readonly number[];
  readonly grouped: number;
  readonly extra: fc.JsonValue;
}

const trimmings: fc.Arbitrary<Trimmings> = fc.record({
  title: fc.option(fc.string(), { nil: undefined }),
  places: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 }),
  grouped: fc.nat(5),
  extra: fc.jsonValue({ maxDepth: 3 }),
});

/** Valid documents with captions, places, groups, views and unknown fields; no two ids alike. */
export const documents = (): fc.Arbitrary<GraphDocument> =>
  fc.tuple(graphs({ openPorts: true, wild: true, nodes: 12 }), trimmings).map(trim);

function trim([graph, { title, places, grouped, extra }]: [GraphDocument, Trimmings]) {
  const nodes = graph.nodes.map((record, index): NodeRecord => {
    const place = places[index];
    return place === undefined
      ? record
      : { ...record, at: [place, -place + 0], label: `n ${place}` };
  });
  const members = nodes.slice(0, grouped).map(({ id }) => id);
  const groups: GroupRecord[] = members.length === 0 ? [] : [{ id: 'group', nodes: members }];
  const view = { step: grouped, focus: members };
  // Through JSON, in which -0 is 0.
  const trimmed = {
    ...graph,
    nodes,
    groups,
    view,
    extra,
    ...(title === undefined ? {} : { title }),
  };
  return JSON.parse(JSON.stringify(trimmed)) as GraphDocument;
}
