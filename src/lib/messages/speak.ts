/** How sentences are looked up and filled in. */
import type { Problem } from '../engine';
import type { Params, Sentences } from './sentences';

export interface Speech {
  /** The text of a key; the key itself where nobody wrote a sentence for it. */
  readonly text: (key: string, params?: Params) => string;
  /** A problem as a sentence: what happened, where, and the way out. */
  readonly say: (problem: Problem) => string;
  readonly learn: (areas: readonly Sentences[]) => void;
}

export function speak(areas: readonly Sentences[]): Speech {
  const sentences = new Map<string, Sentences[string]>();
  const learn = (more: readonly Sentences[]) => {
    for (const area of more) for (const [key, say] of Object.entries(area)) sentences.set(key, say);
  };
  const text = (key: string, params: Params = {}) => sentences.get(key)?.(params) ?? key;
  learn(areas);
  return { text, say: (problem) => text(problem.code, placed(problem)), learn };
}

function placed({ params, node, port, path, line, column }: Problem): Params {
  const place = Object.entries({ node, port, path, line, column });
  const known = place.filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { ...params, ...Object.fromEntries(known) };
}
