/** Cuts a text into tokens that know where they stand. */
import { failure, success, type Outcome } from '../problem';
import type { Position } from './syntax';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'separator' | 'end';
  /** As the grammar spells it: `×` reads as `*`, `^` as `**`. */
  readonly text: string;
  readonly at: Position;
}

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SIGN = /\*\*=|\*\*|[<>=!+\-*/]=|[-+*/(),=<>]/y;
const BLANK = /[ \t\r\f\u00a0]+|#[^\n]*/y;

/** What people type or paste in place of the plain signs. */
const SPELLINGS = new Map([
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['^', '**'],
]);

/** Tokens of `text`, closed by one `end`; a line break or `;` is a separator. */
export function tokenize(text: string): Outcome<readonly Token[]> {
  const tokens: Token[] = [];
  let index = 0;
  let line = 1;
  let lineStart = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (index < text.length) {
    const at = { line, column: index - lineStart + 1 };
    const character = text.charAt(index);
    const blank = match(BLANK);
    if (blank !== null) {
      index += blank.length;
      continue;
    }
    if (character === '\n' || character === ';') {
      tokens.push({ kind: 'separator', text: character, at });
      index += 1;
      if (character === '\n') {
        line += 1;
        lineStart = index;
      }
      continue;
    }
    const spelling = SPELLINGS.get(character);
    if (spelling !== undefined) {
      tokens.push({ kind: 'sign', text: spelling, at });
      index += 1;
      continue;
    }
    const number = match(NUMBER);
    const name = number === null ? match(NAME) : null;
    const found = number ?? name ?? match(SIGN);
    if (found === null) {
      const symbol = String.fromCodePoint(text.codePointAt(index) ?? 0);
      return failure({ code: 'unknown-character', ...at, params: { found: symbol } });
    }
    tokens.push({
      kind: number !== null ? 'number' : name !== null ? 'name' : 'sign',
      text: found,
      at,
    });
    index += found.length;
  }
  tokens.push({ kind: 'end', text: '', at: { line, column: text.length - lineStart + 1 } });
  return success(tokens);
}

/** Reads tokens one after the other. */
export class TokenStream {
  #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token that comes `ahead` tokens after the next one, or the end. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error('a token stream ends with an end token');
    return token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  /** Takes the next token if it is this sign or this word. */
  takeIf(text: string): boolean {
    const token = this.peek();
    const matches = token.text === text && (token.kind === 'sign' || token.kind === 'name');
    if (matches) this.take();
    return matches;
  }
}
