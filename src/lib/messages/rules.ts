/** The rules of backpropagation, and what becomes of gradients under other ones. */
import type { Sentences } from './sentences';

export const RULES: Sentences = {
  'rule-accumulate': () => 'Several gradients at one node',
  'rule-accumulate-add': () => 'add up',
  'rule-accumulate-overwrite': () => 'overwrite',
};
