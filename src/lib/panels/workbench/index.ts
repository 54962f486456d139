/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export { Workbench, type ModuleName, type Notice, type Popup } from './workbench.svelte';
