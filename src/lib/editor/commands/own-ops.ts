/** Defines, changes and removes the ops that a document brings along. */
import { isSayable } from '../../code';
import {
  checkDocument,
  failure,
  isLeafOp,
  LIMITS,
  OPS,
  readRules,
  success,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
  type OwnOpRecord,
  type Problem,
} from '../../engine';
import { chain, type Command } from './command';
import { changeRules } from './rules';
import { without } from './records';

export const usersOfOp = ({ nodes }: GraphDocument, op: string): readonly NodeRecord[] =>
  nodes.filter((node) => node.op === op);

/** `former`: the op that it takes the place of; its nodes go on with it. null: a new one. */
export const defineOp =
  (record: OwnOpRecord, former: string | null = null): Command =>
  (document) => {
    const problem = problemOf(document, record, former);
    if (problem !== null) return failure(problem);
    return chain(
      (before) => success(withOp(before, record, former)),
      withFaultyOf(record, former),
      sound,
    )(document);
  };

/** Only while no node computes it. */
export const removeOp =
  (name: string): Command =>
  (document) => {
    const { ops = [] } = document;
    if (!ops.some((op) => op.name === name)) {
      return failure({ code: 'op-not-there', params: { op: name } });
    }
    const count = usersOfOp(document, name).length;
    if (count > 0) return failure({ code: 'own-op-used', params: { op: name, count } });
    return chain(withoutFaultyOf(name), (before) => success(withoutOp(before, name)))(document);
  };

function problemOf(
  document: GraphDocument,
  { name, symbol = '', inputs }: OwnOpRecord,
  former: string | null,
): Problem | null {
  const { ops = [] } = document;
  const params = { op: name };
  const old = former === null ? undefined : ops.find((op) => op.name === former);
  if (former !== null && old === undefined) {
    return { code: 'op-not-there', params: { op: former } };
  }
  if (!isSayable(name)) return { code: 'bad-new-name', params: { found: name.slice(0, 80) } };
  if (name !== former && (isLeafOp(name) || OPS.has(name))) {
    return { code: 'own-op-built-in', params };
  }
  if (name !== former && ops.some((op) => op.name === name)) {
    return { code: 'own-op-name-taken', params };
  }
  if (old === undefined && ops.length >= LIMITS.ownOps) {
    const counts = { found: ops.length + 1, most: LIMITS.ownOps };
    return { code: 'too-many', path: 'ops', params: counts };
  }
  if ([...symbol].length > LIMITS.symbolCodePoints) {
    return { code: 'own-op-symbol', params: { most: LIMITS.symbolCodePoints } };
  }
  const users = usersOfOp(document, former ?? name);
  if (users.some((node) => node.inputs?.length !== inputs.length)) {
    return { code: 'own-op-inputs-used', params: { op: former ?? name, count: users.length } };
  }
  return null;
}

function withOp(
  document: GraphDocument,
  record: OwnOpRecord,
  former: string | null,
): GraphDocument {
  const { nodes, ops = [] } = document;
  if (former === null) return { ...document, ops: [...ops, record] };
  const renamed = (node: NodeRecord): NodeRecord =>
    node.op === former && former !== record.name ? { ...node, op: record.name } : node;
  return {
    ...document,
    ops: ops.map((op) => (op.name === former ? record : op)),
    nodes: nodes.map(renamed),
  };
}

function withoutOp(document: GraphDocument, name: string): GraphDocument {
  const ops = document.ops?.filter((op) => op.name !== name) ?? [];
  return ops.length === 0 ? without(document, 'ops') : { ...document, ops };
}

/** Slopes that rules put in its place follow its name, and go where they no longer fit. */
const withFaultyOf =
  ({ name }: OwnOpRecord, former: string | null): Command =>
  (document) => {
    const { faulty } = document.rules ?? {};
    if (faulty === undefined || former === null) return success(document);
    const named = faulty.map((each) => (each.op === former ? { ...each, op: name } : each));
    const fitting = named.filter((each) => readRules({ faulty: [each] }, document).ok);
    return changeRules({ faulty: fitting })(document);
  };

const withoutFaultyOf =
  (name: string): Command =>
  (document) => {
    const { faulty } = document.rules ?? {};
    if (!faulty?.some(({ op }) => op === name)) return success(document);
    return changeRules({ faulty: faulty.filter(({ op }) => op !== name) })(document);
  };

/** What the op says is checked as in a document from outside. */
function sound(document: GraphDocument): Outcome<GraphDocument> {
  const problems = checkDocument(document);
  return problems.length === 0 ? success(document) : failure(...problems);
}
