/** Where a text stops being JSON. Engines word that differently, and some leave the place out. */

export interface Fault {
  readonly index: number;
  /** What would have been right there: a word that messages put into a sentence. */
  readonly expected: string;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'end';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANK = /[ \t\n\r]*/y;

/** The first fault of a text, or null when it is JSON. */
export function faultOf(json: string): Fault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = endOf(BLANK, json, 0);
  while (index < json.length) {
    const character = json.charAt(index);
    const closes = character === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (closes && (expected === 'comma' || expected.endsWith('-or-end'))) {
      open.pop();
      index += 1;
      expected = open.length === 0 ? 'end' : 'comma';
    } else if (expected === 'comma' && character === ',') {
      index += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && character === ':') {
      index += 1;
      expected = 'value';
    } else if (expected.startsWith('key') && character === '"') {
      const text = readText(json, index);
      if (typeof text !== 'number') return text;
      index = text;
      expected = 'colon';
    } else if (expected.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      index += 1;
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
    } else if (expected.startsWith('value')) {
      const end = readPlain(json, index);
      if (typeof end !== 'number') return end;
      index = end;
      expected = open.length === 0 ? 'end' : 'comma';
    } else return { index, expected };
    index = endOf(BLANK, json, index);
  }
  return expected === 'end' ? null : { index, expected };
}

/** The end of a text, number or word that begins here. */
function readPlain(json: string, index: number): number | Fault {
  if (json.charAt(index) === '"') return readText(json, index);
  const end = Math.max(endOf(NUMBER, json, index), endOf(WORD, json, index));
  return end > index ? end : { index, expected: 'value' };
}

/** The end of the text whose opening quote is here. */
function readText(json: string, start: number): number | Fault {
  let index = start + 1;
  while (index < json.length) {
    const code = json.charCodeAt(index);
    if (code === 0x22) return index + 1;
    if (code < 0x20) return { index, expected: 'escape' };
    if (code !== 0x5c) index += 1;
    else {
      const end = endOf(ESCAPE, json, index);
      if (end === index) return { index, expected: 'escape' };
      index = end;
    }
  }
  return { index, expected: 'quote' };
}

/** Where a match that begins at `index` ends; `index` itself when there is none. */
function endOf(pattern: RegExp, json: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(json) ? pattern.lastIndex : index;
}
