/** Tidy up: the whole graph laid out anew, by ELK in its worker, or plainly where that cannot be. */
import { success, type Outcome } from '../../engine';
import type { GridPoint, VisibleGraph } from '../types';
import { draw, stopped } from './client';
import { fromElk, toElk } from './elk-graph';
import { elkOptions } from './elk-options';
import { drawQuickly } from './quick';
import { settle } from './settle';
import { QUICK, type TidyOptions } from './types';

export { QUICK, type TidyOptions, type TidyProgress } from './types';

const TELL_EVERY = 500;

/** By card, of nodes and folded groups: where it should stand. Fails only with `tidy-stopped`. */
export async function tidyUp(
  graph: VisibleGraph,
  { onProgress, signal, spawn }: TidyOptions = {},
): Promise<Outcome<ReadonlyMap<string, GridPoint>>> {
  if (signal?.aborted && signal.reason !== QUICK) return stopped;
  if (graph.cards.length === 0) return success(new Map());
  const drawn = signal?.aborted
    ? stopped
    : await told(graph, onProgress, () =>
        draw({ graph: toElk(graph), layoutOptions: elkOptions(graph.cards.length), signal, spawn }),
      );
  if (drawn.ok) return success(settle(graph, fromElk(drawn.value, graph)));
  if (signal?.aborted && signal.reason !== QUICK) return stopped;
  return success(settle(graph, await drawQuickly(graph)));
}

/** Says every half second how long it has been going on. */
async function told<T>(
  { cards }: VisibleGraph,
  onProgress: TidyOptions['onProgress'],
  work: () => Promise<T>,
): Promise<T> {
  if (onProgress === undefined) return work();
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += TELL_EVERY / 1000;
    onProgress({ cards: cards.length, seconds });
  }, TELL_EVERY);
  onProgress({ cards: cards.length, seconds });
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
