/** The door of the panels; components are imported one by one. */
export { PageFrame, provideFrame } from './frame';
export { provideWorkbench, Workbench } from './workbench';
