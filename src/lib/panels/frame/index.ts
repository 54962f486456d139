/** The door of the page's frame; its components are imported one by one. */
export { whenIdle } from './idle';
export { load } from './load';
export { PageFrame, provideFrame, useFrame, type Side, type Tab } from './page-frame.svelte';
export { watchVersions } from './versions';
