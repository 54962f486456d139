/** Sentences about the worker and its life. */
import type { Params, Sentences } from './sentences';

const cause = ({ reason, seconds }: Params): string =>
  reason === 'silent' ? `gave no answer for ${seconds} seconds` : 'ended unexpectedly';

export const WORKER: Sentences = {
  'worker-restarted': (p) =>
    `The calculation ${cause(p)}. It was started again with your graph as it is now; nothing is lost.`,
  'worker-stopped': (p) =>
    `The calculation ${cause(p)} twice on this graph, so it rests. You can go on editing: it starts again with your next change. Undo the last change or make the graph smaller.`,
  'worker-lost': () => 'The calculation was cut off before it was done.',
  'worker-unavailable': () => 'There is no calculation until the graph is changed.',
  'worker-disposed': () => 'The calculation was ended.',
  'no-document': () => 'There is no graph to calculate.',
  'stale-edit': () => 'The calculation had missed a change and was given the whole graph again.',
  'question-dropped': () => 'The graph changed before this was worked out.',
  'work-not-loaded': () => 'This could not be loaded. Look at the connection, and try again.',
  'check-stopped': () => 'The gradient check was stopped before it was done.',
};
