/** Every visible text, by key: `say` for problems, `text` for the rest. */
import { AREAS } from './areas';
import type { Sentences } from './sentences';
import { speak } from './speak';

export type { Params, Sentences } from './sentences';
export { speak } from './speak';

const { text, say, knows, learn } = speak(AREAS);
export { knows, say, text };

const embedArea = async () => (await import('./embed')).EMBED;
const lateAreas = async () => (await import('./late')).LATE;

/** What is loaded later waits for its texts. */
export const learnTheRest = async (): Promise<void> => learn(await lateAreas());

/** The page that stands in somebody else's takes its own alone. */
export const learnEmbed = async (): Promise<void> => learn([await embedArea()]);

export const allAreas = async (): Promise<readonly Sentences[]> => [
  ...AREAS,
  ...(await lateAreas()),
  await embedArea(),
];
