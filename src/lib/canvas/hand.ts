/** What a gesture under way lets be seen: drawn above the picture, gone with the gesture. */
import type { Box, WireEnd } from '../layout';
import type { Target, WireStart } from './types';

/** A place in the document, in pixels at zoom 1. */
export interface ModelPoint {
  readonly x: number;
  readonly y: number;
}

/** Why something cannot be, as a key of the messages. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The wire that hangs on the pointer. */
export interface WiringPreview {
  readonly start: WireStart;
  /** Where it is fast, and where it is loose: at a port where one holds it. */
  readonly fixed: ModelPoint;
  readonly loose: ModelPoint;
  /** What it would be wired to if it were let go now. */
  readonly target: Target | null;
  /** Why the place under the pointer will not do. */
  readonly refusal: Refusal | null;
  /** Cards that cannot take it: drawn paler. */
  readonly barred: ReadonlySet<string>;
  /** The wire that was taken off its port, not drawn meanwhile. */
  readonly lifted: WireEnd | null;
}

/** A line along which cards are level. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Hand {
  readonly hover: Target | null;
  readonly wiring: WiringPreview | null;
  readonly guides: readonly Guide[];
  /** Where cards are while they are dragged or glide; the others stand where the graph says. */
  readonly places: ReadonlyMap<string, ModelPoint> | null;
  /** The wire into which a card would be inserted. */
  readonly insert: WireEnd | null;
  readonly box: Box | null;
  readonly scrub: { readonly id: string; readonly before: number } | null;
}

export const EMPTY_HAND: Hand = {
  hover: null,
  wiring: null,
  guides: [],
  places: null,
  insert: null,
  box: null,
  scrub: null,
};
