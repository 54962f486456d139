/** What goes into a link and what comes out of one. Types only. */
import type { GraphDocument } from '../engine';

/** A document as it stands behind the `#` of a link. */
export interface Encoded {
  /** Letters and digits only, without the `#`. */
  readonly fragment: string;
  /** Paths of what a link has no room for: fields of other versions. */
  readonly left: readonly string[];
}

/** What a link held. */
export type Shared =
  | { readonly kind: 'graph'; readonly document: GraphDocument }
  /** Written by hand, as `#e=…`: statements for the formula parser. */
  | { readonly kind: 'formula'; readonly text: string };

/** What the sender wishes the visitor to see. */
export interface SharingChoices {
  /** false: the layout places the cards anew. */
  readonly places: boolean;
  /** Nothing can be changed before the visitor asks for everything. */
  readonly locked: boolean;
  /** Of `ViewRecord.hide`. */
  readonly hide: readonly Hidden[];
  /** After so many fine steps of the pass the visitor starts; absent: at the whole of it. */
  readonly step?: number;
}

export const HIDDEN = ['panels', 'grad'] as const;
export type Hidden = (typeof HIDDEN)[number];

/** How far a link of this length gets: into a chat message, most places, hardly any, nowhere. */
export type Reach = 'chat' | 'most' | 'file' | 'none';

/** What reading a link cost, for tests: they hold that hostile links cost little. */
export interface Meter {
  /** Of the data after inflating. */
  bytes: number;
  /** Nodes made. */
  nodes: number;
  /** Of the data, looked at while reading. */
  visits: number;
}
