import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsk } from './read-ask';

const codeOf = (message: unknown) => {
  const heard = readAsk(message);
  return heard === null || heard.ask.ok ? null : heard.ask.problems[0].code;
};

describe('a message of the page around', () => {
  it('is read when it is one of ours', () => {
    const asks = [
      { wiregrad: 1, type: 'hello' },
      { wiregrad: 1, type: 'getState', id: 'a' },
      { wiregrad: 1, type: 'load', id: 7, link: 'https://example.org/#g1d' },
      { wiregrad: 1, type: 'load', document: { nodes: [] } },
      { wiregrad: 1, type: 'theme', theme: 'dark' },
    ].map((message) => readAsk(message)?.ask);
    expect(asks).toEqual([
      { ok: true, value: { type: 'hello', id: null } },
      { ok: true, value: { type: 'getState', id: 'a' } },
      { ok: true, value: { type: 'load', id: 7, what: { link: 'https://example.org/#g1d' } } },
      { ok: true, value: { type: 'load', id: null, what: { document: { nodes: [] } } } },
      { ok: true, value: { type: 'theme', id: null, theme: 'dark' } },
    ]);
  });

  it('is left alone when it is somebody else’s', () => {
    const inherited = Object.create({ wiregrad: 1, type: 'hello' }) as object;
    const others = [null, 1, 'hello', [], { type: 'hello' }, new Map(), inherited, undefined];
    expect(others.map(readAsk)).toEqual(others.map(() => null));
  });

  it('is refused with what is wrong with it', () => {
    expect(codeOf({ wiregrad: 2, type: 'hello' })).toBe('embed-version');
    expect(codeOf({ wiregrad: '1', type: 'hello' })).toBe('embed-version');
    expect(codeOf({ wiregrad: 1, type: 'run' })).toBe('embed-unknown-type');
    expect(codeOf({ wiregrad: 1, type: 'constructor' })).toBe('embed-unknown-type');
    expect(codeOf({ wiregrad: 1 })).toBe('embed-unknown-type');
    expect(codeOf({ wiregrad: 1, type: 'load' })).toBe('embed-bad-load');
    expect(codeOf({ wiregrad: 1, type: 'load', link: 'a', document: {} })).toBe('embed-bad-load');
    expect(codeOf({ wiregrad: 1, type: 'load', document: [] })).toBe('embed-bad-load');
    expect(codeOf({ wiregrad: 1, type: 'load', link: 3 })).toBe('embed-bad-load');
    expect(codeOf({ wiregrad: 1, type: 'theme', theme: 'pink' })).toBe('embed-bad-theme');
    expect(codeOf({ wiregrad: 1, type: 'hello', id: {} })).toBe('embed-bad-id');
    expect(codeOf({ wiregrad: 1, type: 'hello', id: NaN })).toBe('embed-bad-id');
    expect(codeOf({ wiregrad: 1, type: 'hello', id: 'x'.repeat(101) })).toBe('embed-bad-id');
  });

  it('repeats of what it does not know only a little', () => {
    const heard = readAsk({ wiregrad: 1, type: 'x'.repeat(1_000_000) });
    expect(JSON.stringify(heard).length).toBeLessThan(200);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, id) => {
        readAsk(value);
        for (const type of ['load', 'theme', 'hello', value]) {
          const heard = readAsk({ wiregrad: 1, type, id, link: value, document: value, theme: id });
          expect(heard).not.toBeNull();
        }
      }),
    );
  });
});
