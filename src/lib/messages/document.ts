/** Sentences about documents that cannot be read, and why. */
import type { Params, Sentences } from './sentences';

/** What a problem calls a kind of value, with its article. */
const KINDS = new Map(
  Object.entries({
    boolean: 'true or false',
    list: 'a list',
    json: 'a value that JSON has',
    nothing: 'nothing',
    null: 'null',
    number: 'a number',
    object: 'an object',
    'other-list': 'a list of another length',
    pair: 'a list of two numbers',
    source: 'the name of a node, or null',
    text: 'text',
  }),
);

/** What would have been right where a text stops being JSON. */
const IN_JSON = new Map(
  Object.entries({
    value: 'a value',
    'value-or-end': 'a value or "]"',
    key: 'a name in double quotes',
    'key-or-end': 'a name in double quotes or "}"',
    colon: '":"',
    comma: '"," or the closing bracket',
    escape: 'a character that may stand in a text, such as \\n for a line break',
    quote: 'the closing quote of a text',
    end: 'the end',
  }),
);

const kind = (word: string | number | undefined) => KINDS.get(String(word)) ?? String(word);

const count = (number: string | number, one: string) =>
  `${number} ${one}${number === 1 ? '' : 's'}`;

/** The node that a problem is about, with the place in the file behind it. */
const where = ({ node, path }: Params) =>
  node === undefined || node === '' ? (path ?? 'The document') : `${node} (${path})`;

const megabytes = (bytes: string | number) => Number(bytes) / 1024 / 1024;

const portsOf = ({ least, most }: Params) =>
  least === most ? count(least, 'input') : `${least} to ${most} inputs`;

export const DOCUMENT: Sentences = {
  // The text
  'too-large': ({ most }) =>
    `This is larger than ${megabytes(most)} MB, the most that a document may be. Split it up.`,
  'too-deep': (problem) =>
    `${problem.path ?? `Line ${problem.line}, column ${problem.column}`}: lists and objects may be ` +
    `nested ${problem.most} deep, and here they go deeper. Take the inner ones out.`,
  'not-json': ({ line, column, expected, found }) =>
    `This is not JSON: line ${line}, column ${column} has ` +
    `${found === '' ? 'the end of the text' : `"${found}"`} where ` +
    `${IN_JSON.get(String(expected)) ?? expected} should be.`,
  'not-object': ({ found }) =>
    `A document is an object, { "format": "wiregrad", ... }, and this is ${kind(found)}.`,
  'wrong-format': ({ found }) =>
    found === ''
      ? 'This is not a wiregrad document: its "format" is not "wiregrad".'
      : `This is not a wiregrad document: its "format" is "${found}", not "wiregrad".`,
  'wrong-version': ({ newest }) =>
    `The "version" of a document should be ${newest === 1 ? '1' : `a whole number from 1 to ${newest}`}.`,

  // Fields
  'missing-field': (problem) => `${where(problem)} lacks the field "${problem.field}". Add it.`,
  'wrong-type': (problem) =>
    `${where(problem)} should be ${kind(problem.expected)}, and is ${kind(problem.found)}.`,
  'not-one-of': (problem) => `${where(problem)} should be one of these: ${problem.allowed}.`,
  'not-whole': (problem) =>
    `${where(problem)} should be a whole number from ${problem.low} to ${problem.high}.`,
  'not-finite-value': (problem) =>
    `${where(problem)} should be a finite number, and is ${problem.found}.`,
  'text-too-long': (problem) =>
    `${where(problem)} is longer than ${count(problem.most, 'character')}. Shorten it.`,
  'too-many': (problem) =>
    `${where(problem)} has ${problem.found} entries; at most ${problem.most} are allowed. Take some out.`,
  'too-many-inputs': (problem) =>
    `${where(problem)} has ${problem.found} inputs; at most ${problem.most} are allowed. Chain two nodes instead.`,
  'forbidden-key': ({ path }) => `${path}: a field may not have this name. Rename it.`,
  'unknown-field': ({ path }) => `${path} is not known here. Check how it is spelled.`,
  'too-much-extra': ({ path, most }) =>
    `${path}: fields that wiregrad does not know are kept up to ${Number(most) / 1024} KB in all, and here that is passed. Take some out.`,

  // Nodes
  'bad-id': ({ path, found }) =>
    `${path} is "${found}". A name begins with a letter, goes on with letters, digits and _, and has at most 64 of them.`,
  'bad-name': ({ path, found }) =>
    `${path} is "${found}". A name begins with a letter, goes on with letters, digits and _, and has at most 64 of them.`,
  'duplicate-id': ({ path, id }) =>
    `${path}: the name ${id} is taken. Nodes and groups each need a name of their own.`,
  'unknown-node': ({ node, port, path, id }) =>
    port === undefined
      ? `${path} names ${id}, and there is no node of that name.`
      : `Input ${Number(port) + 1} of ${node} (${path}) comes from ${id}, and there is no node of that name. Add it, or wire the input to another one.`,
  'wrong-port-count': (problem) =>
    `${where(problem)} has ${count(problem.found, 'input')}, and ${problem.op} takes ${portsOf(problem)}. ` +
    (problem.found < problem.least
      ? 'Write null for one that is not wired yet.'
      : 'Take the others out.'),
  'leaf-with-inputs': (problem) =>
    `${where(problem)} is of kind ${problem.op}, which has a value and no inputs. Take the inputs out, or choose another op.`,
  'missing-value': (problem) =>
    `${where(problem)} is of kind ${problem.op} and has no value. Give it a number.`,
  'op-with-value': (problem) =>
    `${where(problem)} computes ${problem.op}, so its value cannot be set. Take the value out.`,
  'op-with-range': (problem) =>
    `${where(problem)} computes ${problem.op}, so it has no slider. Take the range out.`,
  'empty-range': (problem) =>
    `${where(problem)}: a slider goes from a lower to a higher number, not from ${problem.low} to ${problem.high}.`,
  cycle: ({ cycle }) =>
    `These nodes depend on each other in a loop: ${cycle}. Cut one of these wires.`,

  // Groups
  'node-in-two-groups': ({ node, path, first }) =>
    `${path}: ${node} is in the group ${first} already, and a node is in one group at most.`,
  'unknown-group': ({ path, id }) => `${path} names ${id}, and there is no group of that name.`,
  'group-cycle': ({ path, id }) =>
    `${path}: the group ${id} would lie inside itself. Give it another parent.`,

  // Data
  'column-not-leaf': ({ node, path }) =>
    `${path}: ${node} is computed, so data cannot set it. Name an input, a parameter or a constant.`,
  'duplicate-column': ({ path, id }) => `${path}: there is a column for ${id} already.`,
  'wrong-row-length': ({ path, expected, found }) =>
    `${path} has ${count(found, 'number')} for ${count(expected, 'column')}.`,
  'no-such-row': ({ path, row, rows }) =>
    `${path} is ${row}; rows are counted from 0, and there ${rows === 1 ? 'is 1 row' : `are ${rows} rows`}.`,

  // Own ops and rules
  'duplicate-op': ({ path, name }) => `${path}: the document has an op called ${name} already.`,
  'reserved-name': ({ path, name }) =>
    `${path}: ${name} has a meaning of its own. Choose another name.`,
  'wrong-own-op-inputs': ({ path, name, most }) =>
    `${path}: the op ${name} needs at least 1 input and at most ${most}.`,
  'duplicate-input': ({ path, name, input }) =>
    `${path}: the op ${name} has an input called ${input} already.`,
  'wrong-slope-count': ({ path, name, expected, found }) =>
    `${path}: the op ${name} needs one slope per input, so ${expected}, and has ${found}.`,
  'name-not-allowed': ({ path, name, allowed }) =>
    `${path ?? 'This'} uses ${name}; the names it may use are: ${allowed}.`,
  'no-such-op': ({ path, op }) => `${path}: there is no op called ${op}.`,
  'no-such-port': ({ path, op, ports, found }) =>
    `${path} is ${found}; ports are counted from 0, and ${op} has ${ports === 1 ? '1' : `at most ${ports}`}.`,

  // Edits
  'stale-diff': () =>
    'This change was made to another state of the graph, so it was not applied. Load the graph again and repeat it.',
};
