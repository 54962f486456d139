/** The door of the panels; components are imported one by one. */
export { press } from './actions';
export { PageFrame, provideFrame, watchVersions } from './frame';
export { arrive } from './visit';
export { provideWorkbench, Workbench } from './workbench';
