/** The wires of a node as a ledger: what each one adds to a gradient. */
import { rulesAreRight, STATE, upstreamWhenPushed, WIRE, type Expression } from '../../engine';
import { slopeOf } from './formula';
import { gradOf, indexOf, startOf, type Numbered } from './numbers';

/** One input of one node. */
export interface InputPlace {
  readonly node: string;
  readonly port: number;
}

/** local × upstream = contribution, as far as it is computed. */
export interface Triple {
  readonly local: number | null;
  readonly upstream: number | null;
  readonly contribution: number | null;
}

/** A wire from the node to one that uses it. */
export interface Share extends Triple {
  readonly end: InputPlace;
  /** How many inputs the user has. */
  readonly ports: number;
  /** The output does not depend on the user: the wire adds nothing. */
  readonly isOffPath: boolean;
}

export interface Ledger {
  readonly shares: readonly Share[];
  /** 1 where backward starts, which no wire brings. */
  readonly seed: number | null;
  readonly grad: number | null;
  /** The graph runs by other rules, under which these shares need not add up to the gradient. */
  readonly sum: number | null;
  readonly addsUp: boolean;
}

/** What comes in over each of the node's own wires, and what goes back on it. */
export interface Hand extends Triple {
  readonly end: InputPlace;
  /** null: the port is open. */
  readonly source: string | null;
  readonly slope: Expression | null;
  /** A constant takes no gradient. */
  readonly isConstant: boolean;
}

/** Shares that differ from the gradient by so much of it are not the same number differently rounded. */
const ROUNDING = 1e-9;

export function ledgerOf(numbered: Numbered, id: string): Ledger {
  const { document } = numbered;
  const shares = sharesOf(numbered, id);
  const grad = gradOf(numbered, indexOf(document, id));
  const isStart = startOf(numbered) === id;
  const seed = isStart && grad !== null && (document.rules?.seed ?? true) ? 1 : null;
  const parts = shares.map(({ contribution }) => contribution ?? 0);
  const sum = grad === null ? null : parts.reduce((total, part) => total + part, seed ?? 0);
  return { shares, seed, grad, sum, addsUp: rulesAreRight(document) || isSame(sum, grad, parts) };
}

function isSame(sum: number | null, grad: number | null, parts: readonly number[]): boolean {
  if (sum === null || grad === null || Object.is(sum, grad)) return true;
  const size = parts.reduce((total, part) => total + Math.abs(part), 1e-300);
  return Math.abs(sum - grad) <= ROUNDING * size;
}

function sharesOf(numbered: Numbered, id: string): readonly Share[] {
  const { nodes } = numbered.document;
  return nodes.flatMap(({ id: user, inputs = [] }, index) =>
    inputs.flatMap((source, port): Share | readonly [] => {
      if (source !== id) return [];
      const state = numbered.frame?.state[index] ?? 0;
      return {
        end: { node: user, port },
        ports: inputs.length,
        isOffPath: (state & STATE.offPath) !== 0,
        ...tripleOf(numbered, index, port),
      };
    }),
  );
}

export function handsOf(numbered: Numbered, id: string): readonly Hand[] {
  const index = indexOf(numbered.document, id);
  const node = numbered.document.nodes[index];
  if (node === undefined) return [];
  const opOf = new Map(numbered.document.nodes.map((each) => [each.id, each.op]));
  return (node.inputs ?? []).map((source, port) => ({
    end: { node: id, port },
    source,
    slope: slopeOf(numbered, node, port),
    isConstant: source !== null && opOf.get(source) === 'constant',
    ...tripleOf(numbered, index, port),
  }));
}

/** One wire, by where it ends; null when nothing is wired there. */
export function wireOf(numbered: Numbered, { node, port }: InputPlace): Hand | null {
  const hand = handsOf(numbered, node)[port];
  return hand === undefined || hand.source === null ? null : hand;
}

function tripleOf(numbered: Numbered, index: number, port: number): Triple {
  const { frame } = numbered;
  if (frame === null) return { local: null, upstream: null, contribution: null };
  const wire = frame.firstWire[index] + port;
  const known = frame.wireState[wire];
  const local = known & WIRE.slope ? frame.slope[wire] : null;
  const contribution = known & WIRE.contribution ? frame.contribution[wire] : null;
  const now = gradOf(numbered, index);
  const isPushed = local !== null && contribution !== null;
  const upstream = isPushed ? upstreamWhenPushed(local, now, contribution) : now;
  return { local, upstream, contribution };
}
