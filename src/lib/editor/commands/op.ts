/** Makes a node compute something else, or gives a leaf another role. */
import { isAutomatic } from '../../code';
import {
  failure,
  isLeafOp,
  success,
  withNewColumns,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
} from '../../engine';
import type { Command } from './command';
import { freshId } from './names';
import { portCount, type Inputs, type PortCount } from './ports';
import { changeNode, findNode, without } from './records';
import { rename } from './rename';

/** What a leaf is worth until somebody says otherwise; formulas have it the same. */
export const FIRST_VALUE = 1;

/**
 * Wires keep their ports; what does not fit is refused, never cut. A name that only counted the
 * old op, as `mul1`, counts the new one afterwards.
 */
export const setOp =
  (id: string, op: string): Command =>
  (document) => {
    const before = findNode(document, id);
    if (!before.ok) return before;
    const changed = changeNode(document, id, (node) => withOp(document, node, op));
    if (!changed.ok || before.value.op === op) return changed;
    const next = isLeafOp(op) ? changed.value : withoutColumn(changed.value, id);
    const isCounted = isAutomatic(id, before.value.op);
    return isCounted ? rename(id, freshId(document, op))(next) : success(next);
  };

function withOp(document: GraphDocument, node: NodeRecord, op: string): Outcome<NodeRecord> {
  if (node.op === op) return success(node);
  const count = portCount(document, op);
  if (count === null) return failure({ code: 'op-not-there', node: node.id, params: { op } });
  const { inputs = [] } = node;
  const wired = inputs.filter((id) => id !== null).length;
  if (wired > count.most) {
    const params = { op, wired, most: count.most };
    return failure({ code: 'op-does-not-fit', node: node.id, params });
  }
  if (!isLeafOp(op)) {
    const fitting = fitted(inputs, wired, count);
    return success({ ...without(node, 'value', 'range'), op, inputs: fitting });
  }
  const value = isLeafOp(node.op) ? node.value : FIRST_VALUE;
  return success({ ...without(node, 'inputs'), op, value });
}

/** Open ports give way only where there are too many. */
function fitted(inputs: Inputs, wired: number, { least, most }: PortCount): Inputs {
  let open = Math.min(inputs.length, most) - wired;
  const kept = inputs.filter((id) => id !== null || open-- > 0);
  return [...kept, ...Array<null>(Math.max(0, least - kept.length)).fill(null)];
}

/** Data sets leaves alone. */
function withoutColumn(document: GraphDocument, id: string): GraphDocument {
  const { data } = document;
  if (data === undefined || !data.columns.includes(id)) return document;
  const left = withNewColumns(data, (each) => (each === id ? null : each));
  return left === undefined ? without(document, 'data') : { ...document, data: left };
}
