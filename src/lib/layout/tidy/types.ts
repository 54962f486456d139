/** What tidying up is asked for and tells. Types only. */
import type { WorkerLike } from './client';

export interface TidyProgress {
  readonly cards: number;
  /** Since it began; told every half second. */
  readonly seconds: number;
}

export interface TidyOptions {
  onProgress?(progress: TidyProgress): void;
  /** Ends it: with nothing, or with a plainer drawing at once where the reason is `QUICK`. */
  readonly signal?: AbortSignal;
  /** The site's own worker by default. */
  spawn?(): WorkerLike;
}

export const QUICK = 'quick';
