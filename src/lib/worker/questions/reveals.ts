/** Which answers would tell gradients to somebody who is to find them out. */
import type { QuestionKind } from './questions';

/** The steps have no numbers, and an own op is not yet part of the graph. */
export const tellsGradients = (kind: QuestionKind): boolean =>
  kind !== 'timeline' && kind !== 'own-op';
