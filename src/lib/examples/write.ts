/** Short ways to write nodes down, each with its place. */
import {
  FORMAT,
  VERSION,
  type GraphDocument,
  type GroupRecord,
  type LeafOp,
  type NodeRecord,
} from '../engine';
import type { GridPoint } from '../layout';

export interface Example {
  /** Its sentence is the message `example-` and this. */
  readonly key: string;
  readonly document: GraphDocument;
}

type Extras = Partial<Pick<GraphDocument, 'groups' | 'rules'>>;

/** The last node is the output. */
export const example = (
  key: string,
  title: string,
  nodes: readonly NodeRecord[],
  extras: Extras = {},
): Example => ({
  key,
  document: { format: FORMAT, version: VERSION, title, nodes, output: nodes.at(-1)!.id, ...extras },
});

const leaf =
  (op: LeafOp) =>
  (id: string, value: number, at: GridPoint): NodeRecord => ({ id, op, value, at });

export const input = leaf('input');
export const parameter = leaf('parameter');
export const constant = leaf('constant');

export const compute = (
  id: string,
  op: string,
  inputs: readonly string[],
  at: GridPoint,
): NodeRecord => ({ id, op, inputs, at });

/** With the ends of its slider. */
export const sliding = (node: NodeRecord, low: number, high: number): NodeRecord => ({
  ...node,
  range: [low, high],
});

export const called = (node: NodeRecord, label: string): NodeRecord => ({ ...node, label });

export const folded = (
  group: Pick<GroupRecord, 'id' | 'label' | 'nodes' | 'parent' | 'of'>,
  at: GridPoint,
): GroupRecord => ({ ...group, folded: true, at });
