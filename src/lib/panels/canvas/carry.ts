/** Numbers of the document before, while those of the newest are on their way. */
import type { CanvasFrame } from '../../canvas';
import type { GraphDocument, NodeRecord } from '../../engine';

/**
 * What is known of an older document, for the nodes of a newer one: in its order, and only where a
 * node is still the same. What a node lost or gained since has no number until there is a new one.
 */
export function carryFrame(
  frame: CanvasFrame,
  before: GraphDocument,
  after: GraphDocument,
): CanvasFrame {
  if (before === after || haveSamePorts(before, after)) return frame;
  const places = new Map(before.nodes.map(({ id }, place) => [id, place]));
  const size = after.nodes.length;
  const firstWire = new Int32Array(size + 1);
  after.nodes.forEach((node, place) => (firstWire[place + 1] = firstWire[place] + ports(node)));
  const carried = emptyFrame(firstWire, size);
  after.nodes.forEach((node, place) => {
    const old = places.get(node.id);
    if (old === undefined || !isSame(before.nodes[old], node)) return;
    carried.data[place] = frame.data[old];
    carried.grad[place] = frame.grad[old];
    carried.state[place] = frame.state[old];
    for (let port = 0; port < ports(node); port += 1) {
      const [to, from] = [firstWire[place] + port, frame.firstWire[old] + port];
      carried.slope[to] = frame.slope[from];
      carried.contribution[to] = frame.contribution[from];
      carried.wireState[to] = frame.wireState[from];
    }
  });
  const output = frame.output < 0 ? undefined : before.nodes[frame.output].id;
  return { ...carried, output: after.nodes.findIndex(({ id }) => id === output) };
}

const ports = ({ inputs }: NodeRecord): number => inputs?.length ?? 0;

/** Most nodes are the same objects as before. */
const isSame = (one: NodeRecord, other: NodeRecord): boolean =>
  one === other || (one.id === other.id && one.op === other.op && hasSameInputs(one, other));

const hasSameInputs = ({ inputs: one }: NodeRecord, { inputs: other }: NodeRecord): boolean =>
  one === other ||
  (one?.length === other?.length && one?.every((id, port) => id === other?.[port]) === true);

const haveSamePorts = ({ nodes: one }: GraphDocument, { nodes: other }: GraphDocument): boolean =>
  one.length === other.length && one.every((node, place) => isSame(node, other[place]));

const emptyFrame = (firstWire: Int32Array, size: number) => ({
  data: new Float64Array(size),
  grad: new Float64Array(size),
  state: new Uint16Array(size),
  firstWire,
  slope: new Float64Array(firstWire[size]),
  contribution: new Float64Array(firstWire[size]),
  wireState: new Uint8Array(firstWire[size]),
  problems: [],
});
