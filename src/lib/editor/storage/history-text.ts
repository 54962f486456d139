/** A history as text, as much of it as is kept; and back, from text that may hold anything. */
import { applyDiff, reverseDiff, type GraphDiff, type GraphDocument } from '../../engine';
import { MOST_STEPS, NO_HISTORY, type History, type Step } from '../history';
import { readSteps } from './read-step';

/** In characters. */
const MOST_TEXT = 2_000_000;
/** Steps times nodes: beyond this, older steps are let go rather than checked. */
const MOST_CHECKS = 20_000_000;

const written = new WeakMap<Step, string>();

export function historyText({ past, future }: History): string {
  const budget = { steps: MOST_STEPS, text: MOST_TEXT };
  const kept = latest(past, budget);
  const ahead = latest(future, budget);
  return `{"past":[${kept.join()}],"future":[${ahead.join()}]}`;
}

/** The last ones, which are the nearest to now, as long as there is room. */
function latest(steps: readonly Step[], budget: { steps: number; text: number }): string[] {
  const kept: string[] = [];
  for (const step of steps.toReversed()) {
    const text = textOf(step);
    budget.steps -= 1;
    budget.text -= text.length;
    if (budget.steps < 0 || budget.text < 0) break;
    kept.unshift(text);
  }
  return kept;
}

function textOf(step: Step): string {
  const known = written.get(step);
  if (known !== undefined) return known;
  const { diff, what, selection } = step;
  const plain = { diff, what, selection: { ids: [...selection.ids], wires: selection.wires } };
  const text = JSON.stringify(plain);
  written.set(step, text);
  return text;
}

/** null where it cannot be read, or does not lead to and from this document. */
export function readHistory(text: string, document: GraphDocument): History | null {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const past = readSteps(fields.get('past'));
  const future = readSteps(fields.get('future'));
  if (past === null || future === null) return null;
  const most = Math.floor(MOST_CHECKS / Math.max(1, document.nodes.length));
  const near = past.slice(-most);
  const ahead = future.slice(-most);
  const isFitting = leads(document, near, reverseDiff) && leads(document, ahead, (diff) => diff);
  return isFitting ? { ...NO_HISTORY, past: near, future: ahead } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether all steps can be taken, from the last to the first. */
function leads(
  document: GraphDocument,
  steps: readonly Step[],
  way: (diff: GraphDiff) => GraphDiff,
): boolean {
  let here = document;
  for (const { diff } of steps.toReversed()) {
    const next = applyDiff(here, way(diff));
    if (!next.ok) return false;
    here = next.value;
  }
  return true;
}
