/** How sentences are looked up and filled in. */
import type { Problem } from '../engine';
import type { Params, Sentences } from './sentences';

export interface Speech {
  /** The text of a key; the key itself where nobody wrote a sentence for it. */
  readonly text: (key: string, params?: Params) => string;
  /** A problem as a sentence: what happened, where, and the way out. */
  readonly say: (problem: Problem) => string;
  /** Whether somebody wrote a sentence for it, in the areas that are there. */
  readonly knows: (problem: Problem) => boolean;
  readonly learn: (areas: readonly Sentences[]) => void;
}

export function speak(areas: readonly Sentences[]): Speech {
  const sentences = new Map<string, Sentences[string]>();
  const learn = (more: readonly Sentences[]) => {
    for (const area of more) for (const [key, say] of Object.entries(area)) sentences.set(key, say);
  };
  const text = (key: string, params: Params = {}) => sentences.get(key)?.(isolated(params)) ?? key;
  learn(areas);
  return {
    text,
    say: (problem) => text(problem.code, placed(problem)),
    knows: ({ code }) => sentences.has(code),
    learn,
  };
}

/** Letters that are written to the left, and characters that turn or hold the direction of writing. */
const MAY_TURN =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What people have named may be written to the left; it must not turn the sentence around it. */
function isolated(params: Params): Params {
  const named = Object.entries(params);
  if (!named.some(([, value]) => mayTurn(value))) return params;
  return Object.fromEntries(
    named.map(([name, value]) => [name, mayTurn(value) ? isolate(String(value)) : value]),
  );
}

const mayTurn = (value: string | number): boolean =>
  typeof value === 'string' && MAY_TURN.test(value);

const isolate = (named: string): string => `\u2068${named.replace(TURNS, '')}\u2069`;

function placed({ params, node, port, path, line, column }: Problem): Params {
  const place = Object.entries({ node, port, path, line, column });
  const known = place.filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { ...params, ...Object.fromEntries(known) };
}
