/** What undo and redo walk through: changes as diffs, merged while one gesture lasts. */
import {
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  type GraphDiff,
  type GraphDocument,
} from '../engine';
import { mergeChanges } from './merge-changes';
import { NOTHING_SELECTED, type Selection } from './selection';

/** A change as it happens. */
export interface Change {
  readonly diff: GraphDiff;
  /** The document before it. */
  readonly before: GraphDocument;
  /** What it did, as a key of the messages with its parameters. */
  readonly what: What;
  /** Changes of one gesture carry one key and are undone together; null stands alone. */
  readonly gesture: string | null;
  /** What was selected before it; nothing when absent. */
  readonly selection?: Selection;
}

export interface What {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A change as it is remembered. */
export interface Step {
  readonly diff: GraphDiff;
  readonly what: What;
  /** What comes back with an undo, or in the future with a redo. */
  readonly selection: Selection;
  /** Read from storage: the document that it makes is read again before it is believed. */
  readonly isRestored?: boolean;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** The next one to redo is the last. */
  readonly future: readonly Step[];
  /** The gesture of the last change, which more of the same is merged with. */
  readonly open: { readonly gesture: string; readonly before: GraphDocument } | null;
}

/** What an undo or a redo does, and the history after it. */
export interface Leap {
  readonly history: History;
  readonly diff: GraphDiff;
  readonly what: What;
  readonly selection: Selection;
  readonly isRestored: boolean;
}

export const MOST_STEPS = 200;

export const NO_HISTORY: History = { past: [], future: [], open: null };

export function record({ past, open }: History, change: Change): History {
  const { diff, what, gesture, before, selection = NOTHING_SELECTED } = change;
  const last = past.at(-1);
  if (last === undefined || open === null || open.gesture !== gesture) {
    const step: Step = { diff, what, selection };
    const next = gesture === null ? null : { gesture, before };
    return { past: [...past, step].slice(-MOST_STEPS), future: [], open: next };
  }
  const merged = mergeChanges(last.diff, diff) ?? squashDiffs(open.before, last.diff, diff);
  const others = past.slice(0, -1);
  // A gesture that came back to where it began leaves nothing to undo.
  if (isEmptyDiff(merged)) return { past: others, future: [], open: null };
  return { past: [...others, { ...last, diff: merged, what }], future: [], open };
}

/** One step back; `now` is what is selected, for the way forth. */
export function undo({ past, future }: History, now = NOTHING_SELECTED): Leap | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  const step = { ...last, selection: now };
  const history = { past: past.slice(0, -1), future: [...future, step], open: null };
  return leap(history, reverseDiff(last.diff), last);
}

export function redo({ past, future }: History, now = NOTHING_SELECTED): Leap | null {
  const next = future.at(-1);
  if (next === undefined) return null;
  const step = { ...next, selection: now };
  const history = { past: [...past, step], future: future.slice(0, -1), open: null };
  return leap(history, next.diff, next);
}

const leap = (history: History, diff: GraphDiff, step: Step): Leap => ({
  history,
  diff,
  what: step.what,
  selection: step.selection,
  isRestored: step.isRestored === true,
});
