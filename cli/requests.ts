/** What a call of the command line asks for. */
import type { Rules } from '../src/lib/engine';

export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input' }
  | { readonly kind: 'formula'; readonly text: string }
  | LinkSource;

export interface LinkSource {
  readonly kind: 'link';
  readonly text: string;
}

export const TOPICS = ['run', 'print', 'encode', 'decode'] as const;
export type Topic = (typeof TOPICS)[number];

export interface RunRequest {
  readonly kind: 'run';
  readonly source: Source;
  readonly lines: boolean;
  readonly check: boolean;
  /** The step of the gradient check; null leaves it to the engine. */
  readonly h: number | null;
  /** In place of the documents' own; null leaves theirs. */
  readonly rules: Rules | null;
}

export interface EncodeRequest {
  readonly kind: 'encode';
  readonly source: Source;
  /** What stands before the `#`. */
  readonly base: string;
  /** Without the places of cards. */
  readonly isTidy: boolean;
}

export interface DecodeRequest {
  readonly kind: 'decode';
  readonly link: LinkSource | { readonly kind: 'standard-input' };
}

export type Request =
  | { readonly kind: 'help'; readonly topic: Topic | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'print'; readonly source: Source }
  | RunRequest
  | EncodeRequest
  | DecodeRequest;
