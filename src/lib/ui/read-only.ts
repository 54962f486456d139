/** Whether fields are only to be read: handed down to all of them. */
import { getContext, setContext } from 'svelte';

const KEY = Symbol('read-only');

/** Read again by each field, so that a change shows at once. */
export type ReadOnly = () => boolean;

export const provideReadOnly = (isReadOnly: ReadOnly): ReadOnly => setContext(KEY, isReadOnly);

export const useReadOnly = (): ReadOnly => getContext<ReadOnly | undefined>(KEY) ?? (() => false);
