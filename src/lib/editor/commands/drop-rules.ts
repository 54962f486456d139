/** Back to the right rules, which are the absent ones: by itself, as the page needs it at once. */
import { success } from '../../engine';
import type { Command } from './command';
import { without } from './records';

export const dropRules = (): Command => (document) => success(without(document, 'rules'));
