/** Where in the pass the page stands: after so many steps of it, or at the whole. */
import type { Moment } from '../worker';
import type { Calculation } from './calculation.svelte';

/** Step by step along each wire, or a whole node at a time. */
export type Grain = 'fine' | 'coarse';

/** What is known of all steps, once somebody has asked for them. */
export interface Itinerary {
  readonly length: number;
  /** Where the next node is done, and where the one before was. */
  nodeAfter(position: number): number;
  nodeBefore(position: number): number;
  /** Positions at which a node has just got its value, and all of its gradient. */
  placesOf(node: string): readonly number[];
}

export class Playback {
  readonly #calculation: Calculation;
  #grain = $state<Grain>('fine');
  #isPlaying = $state(false);
  #itinerary = $state.raw<Itinerary | null>(null);

  constructor(calculation: Calculation) {
    this.#calculation = calculation;
  }

  /** So many fine steps are done; null: the whole pass is shown. */
  get position(): number | null {
    return this.#calculation.position;
  }

  /** Of the numbers that are shown: they may be a little behind `position`. */
  get moment(): Moment | null {
    return this.#calculation.moment;
  }

  /** How many fine steps there are; 0 as long as nobody knows. */
  get length(): number {
    return this.moment?.length ?? this.#itinerary?.length ?? 0;
  }

  get itinerary(): Itinerary | null {
    return this.#itinerary;
  }

  set itinerary(itinerary: Itinerary | null) {
    this.#itinerary = itinerary;
  }

  get grain(): Grain {
    return this.#grain;
  }

  set grain(grain: Grain) {
    this.#grain = grain;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  seek = (position: number | null): void => {
    const place = position === null ? null : Math.max(0, Math.trunc(position));
    if (place === null) this.#isPlaying = false;
    if (place !== this.position) void this.#calculation.step(place);
  };

  /** Only the leaves are known. */
  first = (): void => this.seek(0);

  last = (): void => this.seek(this.length > 0 ? this.length : Infinity);

  /** After the last step, the whole pass is shown again. */
  next = (): void => {
    const at = this.position;
    if (at === null) this.first();
    else if (this.length > 0 && at >= this.length) this.leave();
    else this.seek(this.#after(at));
  };

  previous = (): void => {
    const at = this.position;
    if (at === null) this.last();
    else this.seek(this.#before(at));
  };

  leave = (): void => this.seek(null);

  toggle = (): void => {
    this.#isPlaying = !this.#isPlaying;
    if (this.#isPlaying && (this.position ?? Infinity) >= this.length) this.first();
  };

  pause = (): void => {
    this.#isPlaying = false;
  };

  /** To the step that gave the node its value or its gradient; the other one the next time. */
  goTo = (node: string): void => {
    const places = this.#itinerary?.placesOf(node) ?? [];
    const at = this.position ?? this.length;
    const place = places.find((each) => each > at) ?? places[0];
    if (place !== undefined) this.seek(place);
  };

  #after(at: number): number {
    if (this.#grain === 'fine') return at + 1;
    return this.#itinerary?.nodeAfter(at) ?? this.#near(at)?.nextNode ?? at;
  }

  #before(at: number): number {
    if (this.#grain === 'fine') return at - 1;
    return this.#itinerary?.nodeBefore(at) ?? this.#near(at)?.previousNode ?? at;
  }

  /** Before all steps are known, the moment knows its neighbours. */
  #near(at: number): Moment | null {
    return this.moment?.position === at ? this.moment : null;
  }
}
