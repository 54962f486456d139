/** The door of the workbench. */
export { provideWorkbench, useWorkbench } from './context';
export {
  Workbench,
  type Draft,
  type ModuleName,
  type Notice,
  type Popup,
  type Task,
} from './workbench.svelte';
