/** Messages between an embedded graph and the page around it, version 1. Types only. */
import type { GraphDocument } from '../../engine';

export const PROTOCOL = 1;

/** Names the question that an answer belongs to; null where nobody needs to know. */
export type MessageId = string | number | null;

/** What the page around may ask for. */
export type Ask =
  /** Answered with `ready`; from then on, events come. */
  | { readonly type: 'hello'; readonly id: MessageId }
  /** Answered with `state`, or with `error`. */
  | { readonly type: 'load'; readonly id: MessageId; readonly what: Load }
  | { readonly type: 'getState'; readonly id: MessageId }
  | { readonly type: 'theme'; readonly id: MessageId; readonly theme: Theme };

/** Taken from the message, and not believed yet. */
export type Load = { readonly link: string } | { readonly document: unknown };

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export interface NodeNumbers {
  readonly id: string;
  /** null: not computed, or hidden by whoever shared the graph. */
  readonly data: number | null;
  readonly grad: number | null;
}

/** What is shown. */
export interface EmbedState {
  readonly document: GraphDocument;
  /** An address at which wiregrad opens it; null where it is too large for a link. */
  readonly link: string | null;
  readonly numbers: readonly NodeNumbers[];
}

/** What the embedded graph says; each goes out as `{ wiregrad: 1, ... }`. */
export type Tell =
  | { readonly type: 'ready'; readonly id: MessageId }
  | { readonly type: 'state'; readonly id: MessageId; readonly state: EmbedState }
  /** By a person's hand. Counts up; what it is now, `getState` says. */
  | { readonly type: 'change'; readonly revision: number }
  /** The height in CSS pixels at which all of the graph is seen at this width. */
  | { readonly type: 'resize'; readonly height: number }
  | {
      readonly type: 'error';
      readonly id: MessageId;
      readonly code: string;
      /** For people. */
      readonly message: string;
    };
