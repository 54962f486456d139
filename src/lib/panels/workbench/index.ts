/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export { Workbench, type Notice, type Popup } from './workbench.svelte';
