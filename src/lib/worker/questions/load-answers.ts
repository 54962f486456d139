/** Loads what answers questions: most people never ask one. */
export const loadAnswers = () => import('./answer-to');
