/** The graph as it stands on the screen: a folded group is one card. Types only. */
import type { GraphDocument } from '../engine';

/** A place in the document: steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

export interface CardPort {
  /** The node that stands behind it: at the left of a folded group the outside source of the wire. */
  readonly node: string;
  /** From the centre of the card, in pixels, downwards. */
  readonly y: number;
}

export interface Card {
  /** Of the node, or of the folded group. */
  readonly id: string;
  /** Place in `document.nodes`; -1 for a folded group. */
  readonly node: number;
  /** Place in `document.groups`; -1 for a node. */
  readonly group: number;
  /** The centre, in pixels at zoom 1. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** By port. Of a folded group: one for each outside source. */
  readonly inputs: readonly CardPort[];
  /** One for a node; one for each node of a folded group that is used outside or is the output. */
  readonly outputs: readonly CardPort[];
  /** Takes any number of inputs and has room for one more: shows a ghost port. */
  readonly canGrow: boolean;
}

/** A port of a node of the document. */
export interface WireEnd {
  readonly node: string;
  readonly port: number;
}

export interface VisibleWire {
  /** Places in `cards`, and ports there. */
  readonly from: number;
  readonly fromPort: number;
  readonly to: number;
  readonly toPort: number;
  /** Place in `document.nodes` of where it starts. */
  readonly source: number;
  /** The wires of the document that it stands for: more than one only into a folded group. */
  readonly ends: readonly WireEnd[];
}

/** An unfolded group: a frame around its cards. */
export interface GroupFrame {
  readonly id: string;
  readonly label: string;
  /** 0 for the outermost; outer frames come first. */
  readonly depth: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface VisibleGraph {
  readonly document: GraphDocument;
  /** In document order; folded groups behind. */
  readonly cards: readonly Card[];
  readonly wires: readonly VisibleWire[];
  readonly frames: readonly GroupFrame[];
  /** The card on which each node and each folded group is found. */
  readonly cardOf: ReadonlyMap<string, number>;
}
