/** Says where backward starts. */
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
