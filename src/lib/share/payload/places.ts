/** The columns of places: how far each card stands from where it is expected. */
import type { NodeRecord } from '../../engine';
import { readSubset, writeSubset } from './references';
import type { Reader } from './reader';
import type { Sources } from './wires';
import type { Writer } from './writer';

type Place = readonly [x: number, y: number];
type At = NodeRecord['at'];

/** What the places of nodes are expected from: all of it stands in the link before them. */
export interface Surroundings {
  readonly sources: Sources;
  /** By node: its entry in the column of ops. */
  readonly shapes: readonly number[];
}

/** How places are expected; the writer takes what makes the link shortest. */
export const EXPECTATIONS = ['inputs', 'alike', 'last'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** From one column of cards to the next, as the layout and most people place them. */
const COLUMN = 24;

/** Walks the nodes in the order of the link, and knows the places of those behind it. */
class Expecting {
  #last: Place = [0, 0];
  readonly #lastOf = new Map<number, Place>();
  readonly #known = new Map<number, Place>();

  constructor(
    readonly how: Expectation,
    readonly around: Surroundings,
  ) {}

  placeOf(node: number): Place {
    if (this.how === 'last') return this.#last;
    if (this.how === 'alike') return this.#lastOf.get(this.around.shapes[node]) ?? this.#last;
    const inputs = this.#inputsOf(node);
    if (inputs.length === 0) return this.#last;
    const heights = inputs[0][1] + inputs[inputs.length - 1][1];
    return [Math.max(...inputs.map(([x]) => x)) + COLUMN, Math.floor(heights / 2)];
  }

  /** Leaves are placed below one another: what is computed in between does not count. */
  note(node: number, place: Place): void {
    const isPassedOver = this.how === 'inputs' && this.#inputsOf(node).length > 0;
    if (!isPassedOver) this.#last = place;
    this.#lastOf.set(this.around.shapes[node], place);
    this.#known.set(node, place);
  }

  #inputsOf(node: number): readonly Place[] {
    return this.around.sources[node].flatMap((source) => {
      const place = source === null ? undefined : this.#known.get(source);
      return place === undefined ? [] : [place];
    });
  }
}

export function writePlaces(
  places: readonly At[],
  how: Expectation,
  around: Surroundings,
  into: Writer,
): void {
  into.byte(EXPECTATIONS.indexOf(how));
  writeSubset(
    [...places.keys()].filter((node) => places[node] === undefined),
    into,
  );
  const expecting = new Expecting(how, around);
  const steps: Place[] = [];
  places.forEach((place, node) => {
    if (place === undefined) return;
    const [x, y] = expecting.placeOf(node);
    steps.push([place[0] - x, place[1] - y]);
    expecting.note(node, place);
  });
  for (const [x] of steps) into.signed(x);
  for (const [, y] of steps) into.signed(y);
}

export function readPlaces(around: Surroundings, from: Reader): readonly At[] {
  const how = EXPECTATIONS[from.choice(EXPECTATIONS.length)];
  const size = around.shapes.length;
  const missing = new Set(readSubset(size, from));
  const placed = around.shapes.flatMap((_, node) => (missing.has(node) ? [] : [node]));
  const across = placed.map(() => from.signed());
  const down = placed.map(() => from.signed());
  const expecting = new Expecting(how, around);
  const places: At[] = new Array<At>(size).fill(undefined);
  placed.forEach((node, step) => {
    const [x, y] = expecting.placeOf(node);
    const place: Place = [x + across[step], y + down[step]];
    places[node] = place;
    expecting.note(node, place);
  });
  return places;
}
