/**
 * Parts of the worker that are loaded when they are first asked for: the graph comes before them.
 * null where one cannot be had now, say without a network.
 */
const orNull = <Part>(loading: Promise<Part>): Promise<Part | null> => loading.catch(() => null);

export const loadCheck = () => orNull(import('./check-run'));
export const loadSteps = () => orNull(import('./step-view'));
