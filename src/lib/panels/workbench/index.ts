/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export type { ModuleName, Popup } from './popup';
export { Workbench, type Draft, type Notice, type Task } from './workbench.svelte';
