/** Documents that are refused: what is wrong, the text, and the problem that has to be named. */
import type { Problem } from '../src/lib/engine';

export type Refusal = readonly [wrong: string, text: string, problem: Partial<Problem>];

const json = (fields: object): string =>
  JSON.stringify({ format: 'wiregrad', version: 1, nodes: [], ...fields });

const a = { id: 'a', op: 'input', value: 1 };
const b = { id: 'b', op: 'neg', inputs: ['a'] };
const nodes = (...more: readonly unknown[]): string => json({ nodes: [a, ...more] });
const group = (...groups: readonly unknown[]): string => json({ nodes: [a, b], groups });
const data = (of: object): string =>
  json({ nodes: [a, b], data: { columns: [], rows: [], ...of } });
const cube = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
const own = (...ops: readonly object[]): string =>
  json({ ops: ops.map((op) => ({ ...cube, ...op })) });
const rules = (of: object): string => json({ nodes: [a, b], rules: of });
const faulty = (of: object): string =>
  rules({ faulty: [{ op: 'mul', port: 0, slope: '1', ...of }] });
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

export const REFUSED_TEXTS: readonly Refusal[] = [
  ['an empty text', '', { code: 'not-json', line: 1, column: 1 }],
  ['a text that is not JSON', '{\n  "a": x\n}', { code: 'not-json', line: 2, column: 8 }],
  ['a number that is not JSON', '{"a": 0x10}', { code: 'not-json', line: 1, column: 8 }],
  ['JSON that breaks off', '{"format": "wire', { code: 'not-json', line: 1, column: 17 }],
  ['JSON that is no object', '[1, 2]', { code: 'not-object' }],
  ['JSON that is null', 'null', { code: 'not-object', params: { found: 'null' } }],
  ['lists nested too deep', nested(9), { code: 'too-deep', line: 1, column: 9 }],
  ['nesting of 100,000', `{"a":${nested(100_000)}}`, { code: 'too-deep' }],
];

export const REFUSED_DOCUMENTS: readonly Refusal[] = [
  ['another format', json({ format: 'wirehead' }), { code: 'wrong-format', path: 'format' }],
  ['no format', '{"version": 1, "nodes": []}', { code: 'wrong-format' }],
  ['a newer version', json({ version: 2 }), { code: 'newer-version', path: 'version' }],
  ['a version that is no number', json({ version: '1' }), { code: 'wrong-version' }],
  ['version 0', json({ version: 0 }), { code: 'wrong-version' }],
  ['no nodes', json({ nodes: undefined }), { code: 'missing-field', params: { field: 'nodes' } }],
  ['nodes that are no list', json({ nodes: {} }), { code: 'wrong-type', path: 'nodes' }],
  ['a title that is no text', json({ title: 1 }), { code: 'wrong-type', path: 'title' }],
  ['a long note', json({ note: 'x'.repeat(2001) }), { code: 'text-too-long', path: 'note' }],
  ['an output that names no node', json({ output: 'o' }), { code: 'unknown-node', path: 'output' }],

  ['a node that is no object', nodes(3), { code: 'wrong-type', path: 'nodes[1]' }],
  ['a node without an id', nodes({ op: 'neg' }), { code: 'missing-field', path: 'nodes[1]' }],
  ['a node without an op', nodes({ id: 'b' }), { code: 'missing-field', node: 'b' }],
  ['two nodes with one id', nodes(a), { code: 'duplicate-id', node: 'a', path: 'nodes[1].id' }],
  ['an id with a space', nodes({ ...a, id: 'x 1' }), { code: 'bad-id', node: 'x 1' }],
  ['an id in other letters', nodes({ ...a, id: 'é' }), { code: 'bad-id' }],
  ['an id of 65 letters', nodes({ ...a, id: 'x'.repeat(65) }), { code: 'bad-id' }],
  ['the id __proto__', nodes({ ...a, id: '__proto__' }), { code: 'bad-id', node: '__proto__' }],
  ['an id that is no text', nodes({ ...a, id: 7 }), { code: 'wrong-type', path: 'nodes[1].id' }],
  [
    'a wire from nowhere',
    nodes({ id: 'b', op: 'add', inputs: ['a', 'ghost'] }),
    {
      code: 'unknown-node',
      node: 'b',
      port: 1,
      path: 'nodes[1].inputs[1]',
      params: { id: 'ghost' },
    },
  ],
  [
    'a wire that is a number',
    nodes({ id: 'b', op: 'neg', inputs: [0] }),
    { code: 'wrong-type', node: 'b', port: 0, path: 'nodes[1].inputs[0]' },
  ],
  ['too few ports', nodes({ ...b, op: 'sub' }), { code: 'wrong-port-count', node: 'b' }],
  ['too many ports', nodes({ ...b, inputs: ['a', 'a'] }), { code: 'wrong-port-count' }],
  ['a sum of one', nodes({ ...b, op: 'add' }), { code: 'wrong-port-count' }],
  [
    'a sum of 65',
    nodes({ id: 'b', op: 'add', inputs: Array(65).fill('a') }),
    { code: 'too-many-inputs', node: 'b', params: { found: 65, most: 64 } },
  ],
  ['an op without ports', nodes({ id: 'b', op: 'neg' }), { code: 'wrong-port-count' }],
  ['a leaf with inputs', nodes({ ...b, op: 'input', value: 1 }), { code: 'leaf-with-inputs' }],
  ['a leaf without a value', nodes({ id: 'b', op: 'input' }), { code: 'missing-value', node: 'b' }],
  [
    'an op with a value',
    nodes({ ...b, value: 1 }),
    { code: 'op-with-value', path: 'nodes[1].value' },
  ],
  ['an op with a slider', nodes({ ...b, range: [0, 1] }), { code: 'op-with-range' }],
  ['a value in quotes', nodes({ ...a, id: 'c', value: '1' }), { code: 'not-finite-value' }],
  [
    'a value past all numbers',
    nodes({ ...a, id: 'c', value: 12345 }).replace('12345', '1e999'),
    { code: 'not-finite-value', node: 'c', path: 'nodes[1].value', params: { found: 'Infinity' } },
  ],
  ['a value of null', nodes({ ...a, id: 'c', value: null }), { code: 'not-finite-value' }],
  ['an empty slider', nodes({ ...a, id: 'c', range: [1, 1] }), { code: 'empty-range' }],
  ['a slider with one end', nodes({ ...a, id: 'c', range: [1] }), { code: 'wrong-type' }],
  ['a long label', nodes({ ...b, label: '🙂'.repeat(33) }), { code: 'text-too-long', node: 'b' }],
  ['a place off the table', nodes({ ...b, at: [0, 100_001] }), { code: 'not-whole', node: 'b' }],
  ['a place between steps', nodes({ ...b, at: [0.5, 0] }), { code: 'not-whole' }],
  [
    'a cycle',
    nodes({ id: 'b', op: 'add', inputs: ['a', 'd'] }, { ...b, id: 'd', inputs: ['b'] }),
    { code: 'cycle', params: { cycle: 'd → b → d', length: 2 } },
  ],
  ['a node that feeds itself', nodes({ ...b, inputs: ['b'] }), { code: 'cycle', node: 'b' }],

  ['groups that are no list', json({ groups: {} }), { code: 'wrong-type', path: 'groups' }],
  ['a group without nodes', group({ id: 'g' }), { code: 'missing-field', path: 'groups[0]' }],
  ['a group named like a node', group({ id: 'a', nodes: [] }), { code: 'duplicate-id' }],
  [
    'two groups of one name',
    group({ id: 'g', nodes: [] }, { id: 'g', nodes: [] }),
    { code: 'duplicate-id', path: 'groups[1].id' },
  ],
  [
    'a group of nobody',
    group({ id: 'g', nodes: ['a', 'ghost'] }),
    { code: 'unknown-node', path: 'groups[0].nodes[1]' },
  ],
  [
    'a node in two groups',
    group({ id: 'g', nodes: ['a'] }, { id: 'h', nodes: ['b', 'a'] }),
    { code: 'node-in-two-groups', node: 'a', path: 'groups[1].nodes[1]', params: { first: 'g' } },
  ],
  [
    'a group in no group',
    group({ id: 'g', nodes: [], parent: 'h' }),
    { code: 'unknown-group', path: 'groups[0].parent' },
  ],
  ['a group in itself', group({ id: 'g', nodes: [], parent: 'g' }), { code: 'group-cycle' }],
  [
    'groups in each other',
    group(
      { id: 'e', nodes: [], parent: 'f' },
      { id: 'f', nodes: [], parent: 'g' },
      { id: 'g', nodes: [], parent: 'f' },
    ),
    { code: 'group-cycle', path: 'groups[0].parent', params: { id: 'f' } },
  ],
  ['a fold that is a word', group({ id: 'g', nodes: [], folded: 'yes' }), { code: 'wrong-type' }],

  ['a column of nobody', data({ columns: ['ghost'] }), { code: 'unknown-node' }],
  ['a column that is computed', data({ columns: ['b'] }), { code: 'column-not-leaf', node: 'b' }],
  ['a column twice', data({ columns: ['a', 'a'] }), { code: 'duplicate-column' }],
  [
    'a row that is too long',
    data({ columns: ['a'], rows: [[1], [1, 2]] }),
    { code: 'wrong-row-length', path: 'data.rows[1]', params: { expected: 1, found: 2 } },
  ],
  [
    'a row with a word',
    data({ columns: ['a'], rows: [['x']] }),
    { code: 'not-finite-value', path: 'data.rows[0][0]' },
  ],
  [
    'a row that is not there',
    data({ columns: ['a'], rows: [[1]], row: 1 }),
    { code: 'no-such-row', path: 'data.row' },
  ],
  ['data without rows', json({ data: { columns: [] } }), { code: 'missing-field', path: 'data' }],

  ['an own op named 3x', own({ name: '3x' }), { code: 'bad-name', path: 'ops[0].name' }],
  ['an own op named input', own({ name: 'input' }), { code: 'reserved-name' }],
  ['an own op twice', own({}, {}), { code: 'duplicate-op', path: 'ops[1].name' }],
  ['an own op of nothing', own({ inputs: [], slopes: [] }), { code: 'wrong-own-op-inputs' }],
  ['an input called out', own({ inputs: ['out'] }), { code: 'reserved-name' }],
  ['an input called if', own({ inputs: ['if'] }), { code: 'reserved-name' }],
  [
    'an input twice',
    own({ inputs: ['x', 'x'], slopes: ['1', '1'] }),
    { code: 'duplicate-input', path: 'ops[0].inputs[1]' },
  ],
  ['a slope too many', own({ slopes: ['1', '1'] }), { code: 'wrong-slope-count' }],
  ['a value that breaks off', own({ value: 'x**' }), { code: 'expected', path: 'ops[0].value' }],
  ['a value of other names', own({ value: 'x + y' }), { code: 'name-not-allowed' }],
  ['a value that uses itself', own({ value: 'out + x' }), { code: 'name-not-allowed' }],
  ['a slope of unknown functions', own({ slopes: ['alert(x)'] }), { code: 'unknown-function' }],
  [
    'an expression past 4 KB',
    own({ value: `x${'+x'.repeat(3000)}` }),
    { code: 'expression-too-long' },
  ],
  [
    'an expression past 200 levels',
    own({ value: `${'-'.repeat(300)}x` }),
    { code: 'nested-too-deep' },
  ],
  ['a long symbol', own({ symbol: 'x'.repeat(17) }), { code: 'text-too-long' }],

  ['an unheard-of habit', rules({ accumulate: 'sometimes' }), { code: 'not-one-of' }],
  ['an unheard-of reset', rules({ reset: 'some' }), { code: 'not-one-of', path: 'rules.reset' }],
  ['a seed of 1', rules({ seed: 1 }), { code: 'wrong-type', path: 'rules.seed' }],
  ['eleven passes', rules({ passes: 11 }), { code: 'not-whole', path: 'rules.passes' }],
  ['an unheard-of order', rules({ order: 'random' }), { code: 'not-one-of' }],
  [
    'an order of nobody',
    rules({ order: ['a', 'ghost'] }),
    { code: 'unknown-node', path: 'rules.order[1]' },
  ],
  ['a fault of no op', faulty({ op: 'sum' }), { code: 'no-such-op', path: 'rules.faulty[0].op' }],
  ['a fault of a leaf', faulty({ op: 'input' }), { code: 'no-such-op' }],
  ['a fault of no port', faulty({ op: 'neg', port: 1 }), { code: 'no-such-port' }],
  ['a fault that breaks off', faulty({ slope: '(1' }), { code: 'expected' }],
  ['a fault of other names', faulty({ slope: 'c' }), { code: 'name-not-allowed' }],

  [
    'a step before the first',
    json({ view: { step: -1 } }),
    { code: 'not-whole', path: 'view.step' },
  ],
  ['a lock of 1', json({ view: { locked: 1 } }), { code: 'wrong-type', path: 'view.locked' }],
  ['a focus that is no list', json({ view: { focus: 'a' } }), { code: 'wrong-type' }],

  [
    'a field __proto__',
    '{"format":"wiregrad","version":1,"nodes":[],"__proto__":{"a":1}}',
    { code: 'forbidden-key', path: '__proto__' },
  ],
  [
    'a field __proto__ further in',
    nodes('{}').replace('"{}"', '{"id":"c","op":"input","value":1,"x":{"__proto__":null}}'),
    { code: 'forbidden-key', node: 'c', path: 'nodes[1].x.__proto__' },
  ],
  ['unknown fields past 64 KB', json({ extra: 'x'.repeat(65_537) }), { code: 'too-much-extra' }],
  [
    'an unknown field past all numbers',
    '{"format":"wiregrad","version":1,"nodes":[],"x":[-1e999]}',
    { code: 'not-finite-value', path: 'x[0]' },
  ],
];
