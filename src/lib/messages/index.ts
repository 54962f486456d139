/** Every visible text, by key: `say` for problems, `text` for the rest. */
import type { Problem } from '../engine';
import { AREAS } from './areas';
import type { Params } from './sentences';

export type { Params, Sentences } from './sentences';

const SENTENCES = new Map(AREAS.flatMap((area) => Object.entries(area)));

/** The text of a key; the key itself where nobody wrote a sentence for it. */
export function text(key: string, params: Params = {}): string {
  const sentence = SENTENCES.get(key);
  return sentence === undefined ? key : sentence(params);
}

/** A problem as a sentence: what happened, where, and the way out. */
export function say(problem: Problem): string {
  return text(problem.code, placed(problem));
}

function placed({ params, node, port, path, line, column }: Problem): Params {
  const place = Object.entries({ node, port, path, line, column });
  const known = place.filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { ...params, ...Object.fromEntries(known) };
}
