/** Documents with their numbers, for tests. */
import { evaluate, type GraphDocument } from '../../../engine';
import type { Numbered } from '../numbers';

export const computedOf = (document: GraphDocument): Numbered => ({
  document,
  frame: evaluate(document),
});
