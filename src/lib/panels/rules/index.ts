/** The door of what is said about wrong rules; its components are imported one by one. */
export type { Judge } from './judge.svelte';
export { brokenIn } from './broken';
