/** How each question is answered: at once, or in small bites where it may take long. */
import {
  checkOwnOp,
  climb,
  createTrace,
  nudge,
  nudgeCurve,
  rightPass,
  success,
  sumOverPaths,
  tangentsFrom,
  type GraphDocument,
  type Outcome,
  type Work,
} from '../../engine';
import type { About, Answer, QuestionKind } from './questions';

export type Answering<K extends QuestionKind> = (
  document: GraphDocument,
  about: About<K>,
) => Outcome<Answer<K>> | Work<Outcome<Answer<K>>>;

export const QUESTIONS: { readonly [K in QuestionKind]: Answering<K> } = {
  timeline: (document) => success(createTrace(document).timeline()),
  right: (document) => success(rightPass(document)),
  paths: sumOverPaths,
  nudge,
  curve: nudgeCurve,
  climb,
  tangents: tangentsFrom,
  'own-op': (_document, about) => checkOwnOp(about),
};
