/** What is in a file: a document, or why it is none. */
import { failure, LIMITS, type GraphDocument, type Outcome, type Problem } from '../../engine';
import { readFileText } from '../../share';

/** What is needed of a `File`. */
export type Source = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

const LONGEST_NAME = 60;
/** Letters that are not seen, or turn others around, would make another name of it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** As it can be shown. */
export function shownName(name: string): string {
  const letters = [...name.replace(UNSEEN, '')];
  if (letters.length <= LONGEST_NAME) return letters.join('');
  return `${letters.slice(0, LONGEST_NAME / 2).join('')}…${letters.slice(-LONGEST_NAME / 2).join('')}`;
}

export async function readSource(source: Source): Promise<Outcome<GraphDocument>> {
  if (source.size > LIMITS.bytes) {
    return failure({ code: 'too-large', params: { most: LIMITS.bytes } });
  }
  try {
    return readFileText(new Uint8Array(await source.arrayBuffer()));
  } catch {
    // It was moved or locked since, or it is a folder.
    return failure({ code: 'file-unreadable' });
  }
}
