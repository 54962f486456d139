/** Says where backward starts, and by which rules it runs. */
import { success } from '../../engine';
import type { Command } from './command';

/** null leaves it to the graph: its only sink. */
export const setOutput =
  (id: string | null): Command =>
  (document) => {
    const { output: _before, ...rest } = document;
    return success(id === null ? rest : { ...rest, output: id });
  };

/** Back to the right rules, which are the absent ones. */
export const dropRules = (): Command => (document) => {
  const { rules: _before, ...rest } = document;
  return success(rest);
};
