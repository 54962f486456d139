/** Makes, folds and takes apart groups. */
import { success } from '../../engine';
import type { Command } from './command';

/** The new group's id is `freshId(document, 'group')`. */
export const group = (_ids: Iterable<string>, _label?: string): Command => success;

export const ungroup = (_id: string): Command => success;

export const fold = (_id: string, _folded: boolean): Command => success;
