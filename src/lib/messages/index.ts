/** Every visible text, by key: `say` for problems, `text` for the rest. */
import { AREAS } from './areas';
import { speak } from './speak';

export { AREAS } from './areas';
export type { Params, Sentences } from './sentences';
export { speak } from './speak';

export const { text, say } = speak(AREAS);
