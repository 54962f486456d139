/** The door of the questions. What answers them is loaded with the first one. */
export { loadAnswers } from './load-answers';
export type { About, Answer, QuestionKind, Questions } from './questions';
export { tellsGradients } from './reveals';
