/** How many significant digits numbers show: a setting, handed down to every number. */
import { getContext, setContext } from 'svelte';

const KEY = Symbol('digits');
const USUAL = 4;

/** Read again for each number, so that a change shows at once. */
export type Digits = () => number;

export const provideDigits = (digits: Digits): Digits => setContext(KEY, digits);

export const useDigits = (): Digits => getContext<Digits | undefined>(KEY) ?? (() => USUAL);
