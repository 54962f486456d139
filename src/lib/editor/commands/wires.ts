/** Draws wires and cuts them. */
import {
  failure,
  success,
  wouldClose,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
} from '../../engine';
import type { WireEnd } from '../../layout';
import type { Command } from './command';
import { portCountOf, withoutWire, type Inputs } from './ports';
import { findNode, withNode } from './records';

/** A null port is the first free one; one past the last is a new one. What was there gives way. */
export const connect =
  (from: string, to: string, port: number | null): Command =>
  (document) => {
    const source = findNode(document, from);
    if (!source.ok) return source;
    const target = findNode(document, to);
    if (!target.ok) return target;
    const free = portFor(document, target.value, port);
    if (!free.ok) return free;
    const { inputs = [] } = target.value;
    if (inputs[free.value] === from) return success(document);
    if (wouldClose(document, from, to)) {
      return failure({ code: 'would-close-loop', node: to, params: { from, to } });
    }
    return success(withNode(document, { ...target.value, inputs: put(inputs, free.value, from) }));
  };

export const disconnect = (end: WireEnd): Command => removeWires([end]);

export const removeWires =
  (ends: readonly WireEnd[]): Command =>
  (document) => {
    const cut = new Map<string, number[]>();
    for (const { node, port } of ends) cut.set(node, [...(cut.get(node) ?? []), port]);
    const nodes: NodeRecord[] = [];
    for (const node of document.nodes) {
      const ports = cut.get(node.id);
      const left = ports ? withoutWires(document, node, ports) : success(node);
      if (!left.ok) return left;
      nodes.push(left.value);
      cut.delete(node.id);
    }
    for (const id of cut.keys()) return failure({ code: 'no-such-node', node: id });
    return success({ ...document, nodes });
  };

function withoutWires(
  document: GraphDocument,
  node: NodeRecord,
  cut: readonly number[],
): Outcome<NodeRecord> {
  let { inputs = [] } = node;
  const count = portCountOf(document, node);
  const missing = cut.find((port) => inputs[port] === undefined);
  if (missing !== undefined) {
    return failure({ code: 'no-such-input', node: node.id, port: missing });
  }
  // From the last port on, so that those that go leave the others their numbers.
  for (const port of new Set(cut.toSorted((a, b) => b - a))) {
    inputs = withoutWire(inputs, port, count);
  }
  return success({ ...node, inputs });
}

/** The port that is meant: it may be one past the last where the op takes more. */
export function portFor(
  document: GraphDocument,
  node: NodeRecord,
  port: number | null,
): Outcome<number> {
  const { inputs = [], id, op } = node;
  const { most } = portCountOf(document, node);
  if (most === 0) return failure({ code: 'takes-no-wire', node: id, params: { op } });
  const next = inputs.length < most ? inputs.length : -1;
  if (port === null) {
    const open = inputs.indexOf(null);
    const free = open >= 0 ? open : next;
    return free >= 0
      ? success(free)
      : failure({ code: 'no-free-port', node: id, params: { most, op } });
  }
  if (inputs[port] !== undefined || port === next) return success(port);
  return failure({ code: 'no-such-input', node: id, port });
}

const put = (inputs: Inputs, port: number, id: string | null): Inputs =>
  port === inputs.length ? [...inputs, id] : inputs.with(port, id);
