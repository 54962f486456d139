/** Parts of the worker that are loaded when they are first asked for: the graph comes before them. */
export const loadCheck = () => import('./check-run');
export const loadSteps = () => import('./step-view');
