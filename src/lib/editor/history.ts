/** What undo and redo walk through: changes as diffs, merged while one gesture lasts. */
import {
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  type GraphDiff,
  type GraphDocument,
} from '../engine';

export interface Change {
  readonly diff: GraphDiff;
  /** The document before it. */
  readonly before: GraphDocument;
  /** What it did, as a key of the messages with its parameters. */
  readonly what: What;
  /** Changes of one gesture carry one key and are undone together; null stands alone. */
  readonly gesture: string | null;
}

export interface What {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Change[];
  /** The next one to redo is the last. */
  readonly future: readonly Change[];
}

const MOST_CHANGES = 200;

export const NO_HISTORY: History = { past: [], future: [] };

export function record({ past }: History, change: Change): History {
  const last = past.at(-1);
  if (last === undefined || change.gesture === null || last.gesture !== change.gesture) {
    return { past: [...past, change].slice(-MOST_CHANGES), future: [] };
  }
  const merged = merge(last, change);
  const others = past.slice(0, -1);
  // A gesture that came back to where it began leaves nothing to undo.
  return { past: isEmptyDiff(merged.diff) ? others : [...others, merged], future: [] };
}

/** The history after an undo, and the diff that does it. */
export function undo({ past, future }: History): { history: History; diff: GraphDiff } | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  const history = { past: past.slice(0, -1), future: [...future, last] };
  return { history, diff: reverseDiff(last.diff) };
}

export function redo({ past, future }: History): { history: History; diff: GraphDiff } | null {
  const next = future.at(-1);
  if (next === undefined) return null;
  const history = { past: [...past, { ...next, gesture: null }], future: future.slice(0, -1) };
  return { history, diff: next.diff };
}

function merge(first: Change, second: Change): Change {
  const diff = squashDiffs(first.before, first.diff, second.diff);
  return { ...second, before: first.before, diff };
}
