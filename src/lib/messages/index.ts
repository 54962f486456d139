/** Every visible text, by key: `say` for problems, `text` for the rest. */
import { AREAS } from './areas';
import type { Sentences } from './sentences';
import { speak } from './speak';

export type { Params, Sentences } from './sentences';
export { speak } from './speak';

const { text, say, learn } = speak(AREAS);
export { say, text };

const lateAreas = async () => (await import('./late')).LATE;

/** What is loaded later waits for its texts. */
export const learnTheRest = async (): Promise<void> => learn(await lateAreas());

export const allAreas = async (): Promise<readonly Sentences[]> => [
  ...AREAS,
  ...(await lateAreas()),
];
