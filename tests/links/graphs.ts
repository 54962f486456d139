/** The graphs whose links are checked in: every example, every field, every op, every extreme. */
import type { GraphDocument, NodeRecord } from '../../src/lib/engine';
import { EXAMPLES } from '../../src/lib/examples';
import { NUMBERED_OPS } from '../../src/lib/share/payload/op-numbers';
import { network } from '../../bench/networks';
import { documentOf, EVERY_FIELD, leaf, node } from '../documents';

/** The neuron that everything is measured by: ten nodes, with places, without a title. */
export const NEURON: GraphDocument = withoutTitle(EXAMPLES[0].document);

function withoutTitle({ title: _, ...document }: GraphDocument): GraphDocument {
  return document as GraphDocument;
}

/** Without the fields that a link leaves out. */
function everyField(): GraphDocument {
  const { lesson: _, ...document } = EVERY_FIELD;
  const nodes = document.nodes.map(({ temperature: __, ...rest }) => rest as NodeRecord);
  return { ...(document as GraphDocument), nodes };
}

const everyOp = documentOf(
  leaf('x'),
  ...[...NUMBERED_OPS.values()].map(({ op, inputs }, place): NodeRecord => {
    const id = `n${place}`;
    return inputs === null ? { id, op, value: place / 4 } : node(id, Array(inputs).fill('x'), op);
  }),
  node('wide', ['x', 'n1', null, 'n1'], 'mul'),
);

const SCRIPTS = [
  'ψ’s ∂L/∂w',
  'градиент',
  'التدرج',
  'ढाल',
  '勾配と重み',
  '🧠👩‍🔬',
  '\u202Eevil\u202C',
  'zero\u200Bwidth',
  '\u0000\n',
  '\uD83D',
  '\uDE00\uD83D',
  '',
  '<b>bold</b>',
];

const everyScript: GraphDocument = {
  ...documentOf(...SCRIPTS.map((label, place) => ({ ...leaf(`x${place + 1}`), label }))),
  title: '',
  note: SCRIPTS.join(' '),
};

const extremes = [
  ...[0, 0.1, -0.3, 1 / 3, 1e21, 1e22, 1e23, 2 ** 53, 2 ** 48, 2 ** 48 - 1, -(2 ** 48) + 1],
  ...[5e-324, 2.2250738585072014e-308, Number.MAX_VALUE, -Number.MAX_VALUE, Math.PI, 1e-22, 1e-23],
];

const everyNumber: GraphDocument = {
  ...documentOf(
    ...extremes.map((value, place): NodeRecord => ({
      ...leaf(`w${place + 1}`, value),
      ...(value < 1e300 && { range: [value, Number.MAX_VALUE] as const }),
      ...(place % 3 === 0 && { at: [place % 2 === 0 ? 1e5 : -1e5, place] as const }),
    })),
  ),
  data: {
    columns: ['w2', 'w1'],
    rows: extremes.map((value, place) => [value, place / 100]),
    row: 3,
  },
};

const NAMES = [
  ...['x1', 'x2', 'x4', 'x5', 'x007', 'x0', 'x999999999', 'x1000000000', 'x1000000001'],
  ...['w1_1', 'w1_2', 'w2_1', 'w2_2', 'w10_1', 'a1b1c1d1', 'a2b1c1d1', 'a2b1c2d1', 'Q', 'q_'],
  ...['constructor', 'toString', '__proto__'.slice(2), 'n'.repeat(64), `${'n'.repeat(63)}1`],
];

const everyName = documentOf(
  ...NAMES.map((id) => leaf(id)),
  ...['mul1', 'mul2', 'add1'].map((id) => node(id, ['Q', 'q_'], id.slice(0, 3))),
);

/** Every node stands before its inputs. */
const backwards = documentOf(
  node('o', ['n'], 'tanh'),
  node('n', ['s', 'b']),
  node('s', ['p', 'q']),
  node('q', ['x2', 'x2'], 'mul'),
  node('p', ['x1', null], 'mul'),
  ...['x2', 'b', 'x1'].map((id) => leaf(id)),
);

const emptyLists: GraphDocument = {
  ...documentOf({ id: 'a', op: 'later', inputs: [] }, { id: 'b', op: 'later', value: 1 }),
  groups: [],
  ops: [],
  rules: { faulty: [], order: [] },
  view: { hide: [], focus: [], locked: false, step: 0 },
  data: { columns: [], rows: [[], []], row: 0 },
  note: '',
};

const chain = documentOf(
  leaf('x'),
  ...Array.from({ length: 999 }, (_, place) =>
    node(place === 0 ? 'sin1' : `sin${place + 1}`, [place === 0 ? 'x' : `sin${place}`], 'sin'),
  ),
);

export const LINKED_GRAPHS: ReadonlyMap<string, GraphDocument> = new Map([
  ...EXAMPLES.map(({ key, document }): [string, GraphDocument] => [`example-${key}`, document]),
  ['nothing', documentOf()],
  ['neuron-without-title', NEURON],
  ['every-field', everyField()],
  ['every-op', everyOp],
  ['every-script', everyScript],
  ['every-number', everyNumber],
  ['every-name', everyName],
  ['backwards', backwards],
  ['empty-lists', emptyLists],
  ['chain', chain],
  ['network', network({ sizes: [2, 4, 4, 1] })],
  ['network-by-hand', network({ sizes: [2, 4, 4, 1], decimals: 4, places: 'by hand' })],
]);
