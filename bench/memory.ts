/** Garbage of one contestant must not be collected on another's time. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What a contestant leaves behind during its own round still counts for it. */
export const collectGarbage = (): void => collect();
