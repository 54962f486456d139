/** The numbers that wrong rules made, beside the right ones. */
import {
  rulesOf,
  STATE,
  WIRE,
  type GraphDocument,
  type PassResult,
  type RightPass,
} from '../../engine';
import type { CanvasFrame } from '../../canvas';
import { wireKey } from '../../layout';

export interface WrongWire {
  /** The right local derivative; null: it is right as it is. */
  readonly slope: number | null;
  /** The contribution, and the right one. */
  readonly contribution: { readonly is: number; readonly right: number } | null;
}

export interface Wrongs {
  /** The right gradient of every node whose own is another one. */
  readonly grads: ReadonlyMap<string, number>;
  /** By `wireKey`. */
  readonly wires: ReadonlyMap<string, WrongWire>;
  /** How many nodes have a gradient, by the right rules. */
  readonly of: number;
  /** The pass is over, so that what is not here is right. */
  readonly isWhole: boolean;
}

interface Compared {
  readonly document: GraphDocument;
  readonly frame: CanvasFrame;
  readonly right: RightPass;
  /** In the middle of the pass sums are not whole yet: then only slopes are compared. */
  readonly isWhole: boolean;
}

export function wrongsIn(compared: Compared): Wrongs {
  const grads = new Map<string, number>();
  const wires = new Map<string, WrongWire>();
  const { document, frame, right, isWhole } = compared;
  const hasCome = arrivals(document, right.result);
  let of = 0;
  for (const [node, { id, inputs = [] }] of document.nodes.entries()) {
    if (right.result.state[node] & STATE.graded) of += 1;
    if (isWhole && right.nodes[node] === 1 && hasCome(id) && isWrongGrad(compared, node)) {
      grads.set(id, right.result.grad[node]);
    }
    for (let port = 0; port < inputs.length; port += 1) {
      const wrong = wrongWire(compared, frame.firstWire[node] + port);
      if (wrong !== null) wires.set(wireKey({ node: id, port }), wrong);
    }
  }
  return { grads, wires, of, isWhole };
}

/**
 * Whether all of a node's gradient has come. By hand it comes piece by piece, and what is not there
 * yet is not wrong: it is, once every node that hands something on to it has run.
 */
function arrivals({ nodes, rules }: GraphDocument, right: Numbers): (id: string) => boolean {
  const { order } = rulesOf({ rules });
  if (typeof order !== 'object') return () => true;
  const ran = new Set(order);
  const waiting = new Set<string>();
  for (const [node, { id, inputs = [] }] of nodes.entries()) {
    if (ran.has(id) || right.state[node] & STATE.offPath) continue;
    for (const source of inputs) if (source !== null) waiting.add(source);
  }
  return (id) => !waiting.has(id);
}

type Numbers = Omit<PassResult, 'document'>;

function isWrongGrad({ frame, right: { result } }: Compared, node: number): boolean {
  if ((result.state[node] & STATE.graded) === 0) return false;
  const isThere = (frame.state[node] & STATE.graded) !== 0;
  return isThere && !isClose(frame.grad[node], result.grad[node]);
}

function wrongWire({ frame, right, isWhole }: Compared, wire: number): WrongWire | null {
  const differs = right.wires[wire];
  if (differs === 0) return null;
  const known = frame.wireState[wire] & right.result.wireState[wire];
  const isOff = (bit: number, is: number, should: number): boolean =>
    (differs & known & bit) !== 0 && !isClose(is, should);
  const slope = right.result.slope[wire];
  const is = frame.contribution[wire];
  const should = right.result.contribution[wire];
  const isWrongSlope = isOff(WIRE.slope, frame.slope[wire], slope);
  const isWrongShare = isWhole && isOff(WIRE.contribution, is, should);
  if (!isWrongSlope && !isWrongShare) return null;
  return {
    slope: isWrongSlope ? slope : null,
    contribution: isWrongShare ? { is, right: should } : null,
  };
}

/** Sums in another order differ in their last bits, and are as right. */
const ROUNDING = 1e-12;

function isClose(is: number, right: number): boolean {
  if (Object.is(is, right) || is === right) return true;
  return Math.abs(is - right) <= ROUNDING * Math.max(Math.abs(is), Math.abs(right));
}
