/** Visits as the browser has them. */
import type { Workbench } from '../workbench';
import { browserAddress } from './address';
import { isOurs, looksLikeLink, readLink } from './read-link';
import { Visits } from './visits.svelte';

export function visitsOf(workbench: Workbench): Visits {
  return new Visits(workbench, { address: browserAddress, isOurs, looksLikeLink, read: readLink });
}
