/** Where a text stops being JSON, held against the engine's own parser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './json';
import { faultOf } from './json-fault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = fc.array(
  fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"\\x"', '"', ' ', '\n', '\t', '\f'],
    ...['0', '01', '-', '-0', '1.', '.5', '1.5e-3', '1e', 'true', 'false', 'null', 'nul', 'NaN'],
  ),
  { maxLength: 12 },
);

describe('the fault of a text', () => {
  it('is there exactly where the text is not JSON', () => {
    const texts = fc.oneof(
      pieces.map((list) => list.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, insert]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + insert + json.slice(place);
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultOf(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', 0, 'value'],
    ['[1,]', 3, 'value'],
    ['[', 1, 'value-or-end'],
    ['{', 1, 'key-or-end'],
    ['{"a":1,}', 7, 'key'],
    ["{'a':1}", 1, 'key-or-end'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a":}', 5, 'value'],
    ['[1 2]', 3, 'comma'],
    ['[1}', 2, 'comma'],
    ['[1]]', 3, 'end'],
    ['"a\nb"', 2, 'escape'],
    ['"\\q"', 1, 'escape'],
    ['"abc', 4, 'quote'],
    ['[01]', 2, 'comma'],
    ['[+1]', 1, 'value-or-end'],
  ])('of %j is at %i, where the rules want: %s', (text, index, expected) => {
    const fault = faultOf(text);
    expect(fault?.index).toBe(index);
    // Of a value that may also be the end of a list, either may be said.
    expect(expected.startsWith(fault?.expected ?? '?')).toBe(true);
  });

  it('is found in a long text without recursion', () => {
    expect(faultOf(`"${'a'.repeat(5_000_000)}`)?.expected).toBe('quote');
    expect(faultOf('['.repeat(1_000_000))?.index).toBe(1_000_000);
  });
});

describe('a JSON text', () => {
  it('that is faulty is refused with line, column and what stands there', () => {
    expect(parseJson('{\r\n  "a": 1,\n  "b": 🙂 }')).toEqual({
      ok: false,
      problems: [
        { code: 'not-json', line: 3, column: 8, params: { expected: 'value', found: '🙂' } },
      ],
    });
  });

  it('may hold as many brackets as it likes in its texts', () => {
    const text = JSON.stringify({ a: '[{'.repeat(50), 'b\\"[[[[[[[[[': '\\' });
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it('may have many lists side by side', () => {
    const text = `[${'[],'.repeat(1000)}[]]`;
    expect(parseJson(text).ok).toBe(true);
  });
});
