/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export { Workbench, type ModuleName, type Notice, type Popup, type Task } from './workbench.svelte';
