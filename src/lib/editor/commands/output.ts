/** Says where backward starts, and by which rules it runs. */
import { success } from '../../engine';
import type { Command } from './command';
import { findNode, without } from './records';

/** null leaves it to the graph: its only sink. */
export const setOutput =
  (id: string | null): Command =>
  (document) => {
    if (id === null) return success(without(document, 'output'));
    const found = findNode(document, id);
    return found.ok ? success({ ...document, output: id }) : found;
  };

/** Back to the right rules, which are the absent ones. */
export const dropRules = (): Command => (document) => success(without(document, 'rules'));
