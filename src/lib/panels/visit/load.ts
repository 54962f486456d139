/** Loads what reads links, which the page can do without until there is one. */
import { load } from '../frame';
import type { Workbench } from '../workbench';
import type { Visits } from './visits.svelte';

export async function loadVisits(workbench: Workbench): Promise<Visits> {
  const [{ visitsOf }] = await Promise.all([
    import('./begin'),
    // So that it stands there in the same moment as the graph.
    load('visit'),
  ]);
  return (workbench.visits ??= visitsOf(workbench));
}
