/** What the sender of a document wishes its visitor to see, and a document without such wishes. */
import type { GraphDiff, GraphDocument, ViewRecord } from '../engine';
import type { History, Step } from './history';

export interface Lens {
  /** Only the graph is there, with its title. */
  readonly hidesPanels: boolean;
  /** Gradients are for the visitor to find out. */
  readonly hidesGrad: boolean;
  /** Nothing can be changed. */
  readonly isLocked: boolean;
}

export function lensOf({ view }: Pick<GraphDocument, 'view'>): Lens {
  const hidden = new Set(view?.hide);
  return {
    hidesPanels: hidden.has('panels'),
    hidesGrad: hidden.has('grad'),
    isLocked: view?.locked === true,
  };
}

/** The document as its maker sees it. */
export function withoutLens(document: GraphDocument): GraphDocument {
  if (document.view === undefined) return document;
  const { view, ...rest } = document;
  const left = withoutWishes(view);
  return left === undefined ? rest : { ...rest, view: left };
}

/** Steps that were made behind a lens can be undone without it, and do not bring it back. */
export const historyWithoutLens = ({ past, future }: History): History => ({
  past: past.map(stepWithoutLens),
  future: future.map(stepWithoutLens),
  open: null,
});

const stepWithoutLens = (step: Step): Step => ({ ...step, diff: diffWithoutLens(step.diff) });

const diffWithoutLens = (diff: GraphDiff): GraphDiff => ({
  ...diff,
  fields: diff.fields.map((field) => {
    if (field.name !== 'view') return field;
    const { before, after } = field;
    return { ...field, before: withoutWishes(before), after: withoutWishes(after) };
  }),
});

/** undefined where nothing else is said. */
function withoutWishes(view: unknown): ViewRecord | undefined {
  if (view === undefined) return undefined;
  const { hide: _hide, locked: _locked, ...rest } = view as ViewRecord;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
