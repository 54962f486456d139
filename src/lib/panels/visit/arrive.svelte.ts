/** The start of the page: opens the graph of the link that brought it, else one's own. */
import { onMount } from 'svelte';
import { text } from '../../messages';
import { whenIdle } from '../frame';
import type { Workbench } from '../workbench';
import { loadVisits } from './load';
import { mayBeLink } from './sniff';

/** While a component is made; what begins here ends with it. */
export function arrive(workbench: Workbench): void {
  onMount(() => begin(workbench));

  $effect(() => {
    if (workbench.library.status !== 'starting') delete document.documentElement.dataset.arriving;
  });

  // The canvas comes first.
  $effect(() => {
    if (workbench.canvas === null || workbench.visits !== null) return;
    return whenIdle(() => void follow(workbench));
  });
  $effect(() => workbench.visits?.watch());
  $effect(() => workbench.visits?.keepUp());
}

function begin(workbench: Workbench): () => void {
  const { library } = workbench;
  if (!mayBeLink(location.hash)) return library.start();
  // The page may have come from another one of the site, without a first paint of its own.
  document.documentElement.dataset.arriving = '';
  const guest = loadVisits(workbench).then((visits) => visits.first());
  // Where the part that reads links cannot be loaded, one's own graph is better than none.
  const none = () => {
    workbench.notify(text('not-loaded'));
    return null;
  };
  return library.start(undefined, guest.catch(none));
}

/** The hash may be another one by now. */
async function follow(workbench: Workbench): Promise<void> {
  const visits = await loadVisits(workbench).catch(() => null);
  await visits?.follow();
}
