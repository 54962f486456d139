/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export type { Layer } from './layer';
export { Overlay } from './overlay.svelte';
export type { ModuleName, Popup } from './popup';
export { Workbench, type Draft, type Notice, type Task } from './workbench.svelte';
