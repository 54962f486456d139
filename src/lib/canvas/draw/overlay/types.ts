/** What panels lay over the graph, as the painter asks for it. Types only. */
import type { Card, VisibleGraph } from '../../../layout';
import type { Box } from '../../geometry';
import type { Spotlight } from '../../types';
import type { Sheet } from '../sheet';
import type { SeenWire } from '../wires';

/** What of the graph on the screen is in the light. */
export interface Lit {
  /** Ids of cards: what is folded away lights the card that stands for it. */
  readonly cards: ReadonlySet<string>;
  /** Places in `graph.wires`. */
  readonly wires: ReadonlySet<number>;
  /** Place of the wire about which something is written; -1: it is on no wire that is seen. */
  readonly told: number;
}

/** Wires that say more than their slope, and what that covers. */
export interface TaggedWires {
  /** Places in `graph.wires`. */
  readonly wires: ReadonlySet<number>;
  readonly boxes: readonly Box[];
}

/** Loaded when something is first laid over the graph. */
export interface Overlay {
  lit(graph: VisibleGraph, spotlight: Spotlight): Lit;
  /** Above other wires, below the cards. */
  drawWires(sheet: Sheet, wires: readonly SeenWire[]): void;
  /** What it covers beside the cards. */
  coveredBeside(sheet: Sheet, cards: readonly Card[]): readonly Box[];
  /** On their wires, clear of the obstacles. */
  drawWireTags(sheet: Sheet, wires: readonly SeenWire[], obstacles: readonly Box[]): TaggedWires;
  /** On the body of a card, below what it says. */
  drawOnCard(sheet: Sheet, card: Card): void;
  /** Above all. */
  drawWords(sheet: Sheet, wires: readonly SeenWire[], cards: readonly Card[]): void;
}
