/** What goes over the clipboard. */
import { describe, expect, it } from 'vitest';
import { say } from '../messages';
import { fromClipboard, toClipboard } from './clipboard';
import { EXAMPLE } from './example';

describe('the clipboard', () => {
  it('takes a graph as text and gives it back', () => {
    const text = toClipboard(EXAMPLE);
    expect(fromClipboard(`\ufeff \n${text}\n`)).toEqual({
      ok: true,
      value: { kind: 'document', document: EXAMPLE },
    });
  });

  it('takes formulas, numbers and names', () => {
    for (const text of ['L = (a*b + c)*f', 'w = 0.3', '0.5', 'x', 'a\nb = a*2']) {
      expect(fromClipboard(`  ${text}\n`)).toEqual({ ok: true, value: { kind: 'formula', text } });
    }
  });

  it('knows the ops of the document that is pasted into', () => {
    const ops = [{ name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }];
    expect(fromClipboard('cube(a)').ok).toBe(false);
    expect(fromClipboard('cube(a)', ops).ok).toBe(true);
  });

  it('refuses with a reason what is neither', () => {
    const said = (text: string) => {
      const read = fromClipboard(text);
      return read.ok ? '' : read.problems.map(say).join(' ');
    };
    expect(said(' \n')).toBe('There is nothing to paste.');
    expect(said('Dear reader, hello')).toContain('neither a graph nor a formula');
    expect(said('{"format":"other"}')).not.toBe('');
    expect(said('{"nodes": [')).not.toBe('');
  });
});
