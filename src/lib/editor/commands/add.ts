/** Adds nodes: one, or all that a formula says. */
import { addedByFormula } from '../../code';
import {
  failure,
  isLeafOp,
  LIMITS,
  success,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
} from '../../engine';
import { chain, type Command } from './command';
import { setValue } from './leaf';
import { checkNewId, freshId } from './names';
import { FIRST_VALUE } from './op';
import { onGrid, type GridPoint } from './places';
import { portCount } from './ports';
import { setLabel } from './texts';

export interface NewNode {
  readonly op: string;
  /** A fresh one when absent: `freshId(document, op)` says which. */
  readonly id?: string;
  /** Of a leaf; 1 when absent. */
  readonly value?: number;
  readonly at?: GridPoint;
  readonly label?: string;
}

export const addNode =
  ({ op, id, value, at, label }: NewNode): Command =>
  (document) => {
    const count = portCount(document, op);
    if (count === null) return failure({ code: 'op-not-there', params: { op } });
    const name = id === undefined ? success(freshId(document, op)) : checkNewId(document, id);
    if (!name.ok) return name;
    const body = isLeafOp(op)
      ? { value: FIRST_VALUE }
      : { inputs: Array<null>(count.least).fill(null) };
    const node = { id: name.value, op, ...body, ...(at && { at: onGrid(at) }) };
    const details = [
      ...(value === undefined ? [] : [setValue(node.id, value)]),
      ...(label === undefined ? [] : [setLabel(node.id, label)]),
    ];
    return chain((before) => withNodes(before, [node]), ...details)(document);
  };

/** Adds statements to the graph; names that are there already are referred to. */
export const addFormula =
  (text: string, at?: GridPoint): Command =>
  (document) => {
    const added = addedByFormula(document, text);
    if (!added.ok) return added;
    const { nodes, output } = added.value;
    if (nodes.length === 0) return failure({ code: 'nothing-to-add' });
    const anchor = nodes.find(({ id }) => id === output) ?? nodes[nodes.length - 1];
    const placed = at
      ? nodes.map((node) => (node === anchor ? { ...node, at: onGrid(at) } : node))
      : nodes;
    const grown = withNodes(document, placed);
    const isFirst = document.nodes.length === 0 && output !== null;
    return grown.ok && isFirst ? success({ ...grown.value, output }) : grown;
  };

/** New nodes stand behind the others. */
export function withNodes(
  document: GraphDocument,
  added: readonly NodeRecord[],
): Outcome<GraphDocument> {
  const found = document.nodes.length + added.length;
  const most = LIMITS.nodes;
  if (found > most) return failure({ code: 'too-many-nodes', params: { found, most } });
  return success({ ...document, nodes: [...document.nodes, ...added] });
}
