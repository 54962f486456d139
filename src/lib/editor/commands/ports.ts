/** How many inputs an op takes, and how a node gains and loses them. */
import { isLeafOp, MOST_INPUTS, opsOf, type GraphDocument, type NodeRecord } from '../../engine';

export interface PortCount {
  readonly least: number;
  readonly most: number;
}

/** null: nobody knows this op. */
export function portCount(document: Pick<GraphDocument, 'ops'>, op: string): PortCount | null {
  if (isLeafOp(op)) return { least: 0, most: 0 };
  const spec = opsOf(document).get(op);
  if (spec === undefined) return null;
  if (spec.kind === 'many') return { least: 2, most: MOST_INPUTS };
  return { least: spec.inputs.length, most: spec.inputs.length };
}

/** A node of an unknown op keeps the ports that it came with. */
export function portCountOf(document: GraphDocument, { op, inputs }: NodeRecord): PortCount {
  const found = inputs?.length ?? 0;
  return portCount(document, op) ?? { least: found, most: found };
}

export type Inputs = readonly (string | null)[];

/** The last port goes with its wire where the op can do without it; others stay, open. */
export function withoutWire(inputs: Inputs, port: number, { least }: PortCount): Inputs {
  if (port === inputs.length - 1 && inputs.length > least) return inputs.slice(0, -1);
  return inputs.with(port, null);
}
