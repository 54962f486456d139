/** New nodes next to the placed ones that they are wired to: one at a time, into free space. */
import { indexWires, levelsOf, type GraphDocument } from '../../engine';
import { CARD_WIDTH, GRID, nodeHeight, portOffset } from '../cards';
import type { GridPoint } from '../types';
import { COLUMN } from './layered';
import type { Occupancy } from './occupancy';

const STEP = COLUMN / GRID;
/** The least distance at which two columns do not touch. */
const NARROW = CARD_WIDTH / GRID + 2;

/** A neighbour with how far below its middle, or below ours, the wire between us ends. */
interface Neighbour {
  readonly at: GridPoint;
  readonly offset: number;
}

/** Each of `near` must be joined to a placed node, be it over others of them. */
export function placeNearby(
  document: GraphDocument,
  near: readonly number[],
  taken: Occupancy,
): ReadonlyMap<number, GridPoint> {
  const wires = indexWires(document);
  const levels = levelsOf(wires.firstWire, wires.source);
  const users = usesOf(wires, new Set(near));
  const placed = new Map<number, GridPoint>();
  const placeOf = (node: number): GridPoint | undefined =>
    document.nodes[node].at ?? placed.get(node);
  const heightOf = (node: number): number => nodeHeight(document.nodes[node]);
  const offsetOf = (node: number, port: number): number =>
    portOffset(port, wires.firstWire[node + 1] - wires.firstWire[node], heightOf(node)) / GRID;

  const inputsOf = (node: number): readonly Neighbour[] =>
    Array.from(wires.source.subarray(wires.firstWire[node], wires.firstWire[node + 1])).flatMap(
      (source, port) => {
        const at = source < 0 ? undefined : placeOf(source);
        return at === undefined ? [] : [{ at, offset: -offsetOf(node, port) }];
      },
    );
  const outputsOf = (node: number): readonly Neighbour[] =>
    (users.get(node) ?? []).flatMap(({ user, port }) => {
      const at = placeOf(user);
      return at === undefined ? [] : [{ at, offset: offsetOf(user, port) }];
    });

  let waiting = [...near].sort((a, b) => levels[a] - levels[b]);
  const tryAll = (isForward: boolean): void => {
    waiting = waiting.filter((node) => {
      const inputs = inputsOf(node);
      const outputs = outputsOf(node);
      if ((isForward ? inputs : outputs).length === 0) return true;
      const wish = wishFor(inputs, outputs);
      placed.set(node, taken.settle(wish, CARD_WIDTH, heightOf(node)));
      return false;
    });
  };
  while (waiting.length > 0) {
    const before = waiting.length;
    tryAll(true);
    waiting.reverse();
    tryAll(false);
    waiting.reverse();
    if (waiting.length === before) break;
  }
  return placed;
}

/** Behind what it takes, before what uses it, and between the two where both are there. */
function wishFor(inputs: readonly Neighbour[], outputs: readonly Neighbour[]): GridPoint {
  // Not spread into a call: a node may have more users than a call takes arguments.
  const left = inputs.reduce((most, { at }) => Math.max(most, at[0]), -Infinity);
  const right = outputs.reduce((least, { at }) => Math.min(least, at[0]), Infinity);
  const level = mean(
    (inputs.length > 0 ? inputs : outputs).map(({ at, offset }) => at[1] + offset),
  );
  if (inputs.length === 0) return [right - STEP, Math.round(level)];
  const isTight = outputs.length > 0 && right > left && right - left < STEP + NARROW;
  return [isTight ? Math.round((left + right) / 2) : left + STEP, Math.round(level)];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

interface Use {
  readonly user: number;
  readonly port: number;
}

function usesOf(
  { firstWire, source }: ReturnType<typeof indexWires>,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly Use[]> {
  const uses = new Map<number, Use[]>();
  for (let user = 0; user < firstWire.length - 1; user += 1) {
    for (let wire = firstWire[user]; wire < firstWire[user + 1]; wire += 1) {
      if (!wanted.has(source[wire])) continue;
      const use = { user, port: wire - firstWire[user] };
      const known = uses.get(source[wire]);
      if (known === undefined) uses.set(source[wire], [use]);
      else known.push(use);
    }
  }
  return uses;
}
