/** A document that is about to be opened, and how it stands once it is. */
import type { GraphDocument } from '../engine';
import type { History } from './history';

export interface Arrival {
  readonly document: GraphDocument;
  readonly history?: History;
  /** As it is kept; absent for a new one. */
  readonly kept?: { readonly id: string; readonly stamp: string; readonly changed: number };
  /** Not kept before it is changed. */
  readonly isGuest?: boolean;
  /** Somebody else's: not even the tab remembers it before it is changed. */
  readonly isVisit?: boolean;
  /** Kept, and dropped again by whoever leaves it unchanged. */
  readonly isPassing?: boolean;
  /** The way to give back the right to it, if it is held already. */
  readonly release?: () => void;
}

export interface Open {
  readonly id: string;
  /** Whether what is kept with this stamp was written by this tab, or read by it. */
  readonly isMine: (stamp: string) => boolean;
  readonly isPassing: boolean;
  readonly release: () => void;
}

/** `own` begins the stamp of what this tab writes; `hold` gets the right to what has no one's yet. */
export function opened(
  { kept, isPassing = false, release }: Arrival,
  tab: { readonly own: string; unique(): string; hold(id: string): () => void },
): Open {
  const id = kept?.id ?? tab.unique();
  const isMine = (stamp: string) => stamp === kept?.stamp || stamp.startsWith(tab.own);
  return { id, isMine, isPassing, release: release ?? tab.hold(id) };
}
