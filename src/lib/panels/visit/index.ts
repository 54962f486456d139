/** The door of visits: of links, and of other people's graphs. */
export { arrive } from './arrive.svelte';
export { loadVisits } from './load';
export { mayHoldLink } from './sniff';
export type { Visits } from './visits.svelte';
