/** Leads wires elsewhere: to another port, through another node, in another order. */
import { failure, success, type GraphDocument, type NodeRecord, type Outcome } from '../../engine';
import type { WireEnd } from '../../layout';
import { chain, type Command } from './command';
import { portCountOf, withoutWire } from './ports';
import { changeNode, findNode } from './records';
import { connect, disconnect, portFor } from './wires';

/** The wire leaves one port for another; on the same node it trades places with what is there. */
export const reroute =
  (end: WireEnd, to: string, port: number | null): Command =>
  (document) => {
    const source = sourceAt(document, end);
    if (!source.ok) return source;
    if (to !== end.node) return chain(disconnect(end), connect(source.value, to, port))(document);
    return changeNode(document, to, (node) => withTrade(document, node, end.port, port));
  };

function withTrade(
  document: GraphDocument,
  node: NodeRecord,
  from: number,
  to: number | null,
): Outcome<NodeRecord> {
  const { inputs = [] } = node;
  const place = portFor(document, node, to);
  if (!place.ok) return place;
  const isNew = place.value === inputs.length;
  if (place.value === from || (isNew && from === inputs.length - 1)) return success(node);
  const ports = isNew ? [...inputs, null] : inputs;
  const traded = ports.with(from, ports[place.value]).with(place.value, ports[from]);
  const count = portCountOf(document, node);
  const kept = traded[from] === null ? withoutWire(traded, from, count) : traded;
  return success({ ...node, inputs: kept });
}

/** One more input, open. */
export const addPort =
  (id: string): Command =>
  (document) =>
    changeNode(document, id, (node) => {
      const { inputs = [], op } = node;
      const { least, most } = portCountOf(document, node);
      if (inputs.length < most) return success({ ...node, inputs: [...inputs, null] });
      const params = { op, most };
      if (most === 0) return failure({ code: 'takes-no-wire', node: id, params });
      return failure({ code: least === most ? 'ports-fixed' : 'no-free-port', node: id, params });
    });

export const swapOperands =
  (id: string, one = 0, other = 1): Command =>
  (document) =>
    changeNode(document, id, (node) => {
      const { inputs = [] } = node;
      if (inputs.length < 2) return failure({ code: 'nothing-to-swap', node: id });
      const missing = [one, other].find((port) => inputs[port] === undefined);
      if (missing !== undefined) return failure({ code: 'no-such-input', node: id, port: missing });
      const swapped = inputs.with(one, inputs[other]).with(other, inputs[one]);
      return success({ ...node, inputs: swapped });
    });

/** Puts a node between the two ends of a wire; it takes the value at its first free port. */
export const insertOnWire =
  (id: string, end: WireEnd): Command =>
  (document) => {
    const source = sourceAt(document, end);
    if (!source.ok) return source;
    return chain(connect(source.value, id, null), connect(id, end.node, end.port))(document);
  };

function sourceAt(document: GraphDocument, { node, port }: WireEnd): Outcome<string> {
  const found = findNode(document, node);
  if (!found.ok) return found;
  const source = found.value.inputs?.[port];
  if (source === undefined) return failure({ code: 'no-such-input', node, port });
  return source === null ? failure({ code: 'no-wire', node, port }) : success(source);
}
