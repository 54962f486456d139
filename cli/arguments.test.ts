/** Which words are understood, and which are wrong usage. */
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../src/lib/share';
import { readArguments } from './arguments';

const requested = (...words: string[]): unknown => {
  const request = readArguments(words);
  return request.ok ? request.value : request.problems;
};

const code = (...words: string[]): string | null => {
  const request = readArguments(words);
  return request.ok ? null : request.problems[0].code;
};

const PLAIN = { kind: 'run', lines: false, check: false, h: null, rules: null };

describe('the arguments of run', () => {
  it('take one file', () => {
    const source = { kind: 'file', path: 'graph.json' };
    expect(requested('run', 'graph.json')).toEqual({ ...PLAIN, source });
  });

  it('take - for standard input', () => {
    expect(requested('run', '-')).toEqual({ ...PLAIN, source: { kind: 'standard-input' } });
  });

  it('take a formula, which may begin with a minus sign', () => {
    const source = { kind: 'formula', text: '-a*b' };
    expect(requested('run', '--expr', '-a*b')).toEqual({ ...PLAIN, source });
    expect(requested('run', '--expr=-a*b')).toEqual({ ...PLAIN, source });
  });

  it('take options before and behind the file', () => {
    const source = { kind: 'file', path: 'graph.json' };
    const asked = { ...PLAIN, source, check: true, h: 1e-4, lines: true };
    expect(requested('run', '--check', 'graph.json', '--h', '1e-4', '--lines')).toEqual(asked);
  });

  it('take a file whose name begins with a minus sign behind --', () => {
    const source = { kind: 'file', path: '--expr' };
    expect(requested('run', '--', '--expr')).toEqual({ ...PLAIN, source });
  });

  it('take rules as JSON', () => {
    const rules = { accumulate: 'overwrite' };
    const asked = { ...PLAIN, source: { kind: 'standard-input' }, rules };
    expect(requested('run', '-', '--rules', '{"accumulate":"overwrite"}')).toEqual(asked);
  });
});

describe('the arguments of encode and decode', () => {
  const link = '#g1d00qABCDEFGH';

  it('take a file or a formula, and an address without its own #', () => {
    const source = { kind: 'file', path: 'graph.json' };
    const plain = { kind: 'encode', source, base: '', isTidy: false };
    expect(requested('encode', 'graph.json')).toEqual(plain);
    expect(requested('encode', '--tidy', 'graph.json')).toEqual({ ...plain, isTidy: true });
    expect(requested('encode', 'graph.json', '--base', 'https://example.org/x#main')).toEqual({
      ...plain,
      base: 'https://example.org/x',
    });
    expect(requested('encode', '--expr', 'a*b')).toMatchObject({
      source: { kind: 'formula', text: 'a*b' },
    });
  });

  it('take whatever stands for a link, and - for standard input', () => {
    expect(requested('decode', link)).toEqual({
      kind: 'decode',
      link: { kind: 'link', text: link },
    });
    expect(requested('decode', 'graph.json')).toMatchObject({ link: { kind: 'link' } });
    expect(requested('decode', '-')).toMatchObject({ link: { kind: 'standard-input' } });
  });
});

describe('links in place of files', () => {
  const encoded = encodeLink({ format: 'wiregrad', version: 1, nodes: [] });
  const fragment = encoded.ok ? encoded.value.fragment : '';

  it('are told by their #, or by being one word of letters and digits', () => {
    const asked = ['#', 'https://example.org/#', 'https://example.org/%23', ''].map((before) =>
      requested('run', before + fragment),
    );
    for (const request of asked) expect(request).toMatchObject({ source: { kind: 'link' } });
    expect(requested('print', '#e=a*b')).toMatchObject({ source: { kind: 'link' } });
  });

  it('are no files whose names look a little like them', () => {
    for (const path of [`./${fragment}`, `${fragment}.json`, 'notes#2.json', 'g1sheet', 'e=a']) {
      expect(requested('run', path)).toMatchObject({ source: { kind: 'file', path } });
    }
  });
});

describe('wrong usage', () => {
  it.each([
    ['no command', 'usage-no-command', []],
    ['an unknown command', 'usage-unknown-command', ['walk', 'graph.json']],
    ['a command named like an inherited property', 'usage-unknown-command', ['constructor']],
    ['no file', 'usage-no-source', ['run']],
    ['an empty file name', 'usage-no-source', ['run', '']],
    ['two files', 'usage-two-files', ['run', 'a.json', 'b.json']],
    ['a file and a formula', 'usage-file-and-expr', ['run', 'a.json', '--expr', 'a']],
    ['two formulas', 'usage-repeated', ['run', '--expr', 'a', '--expr', 'b']],
    ['a repeated option', 'usage-repeated', ['run', '-', '--check', '--check']],
    ['an unknown option', 'usage-unknown-option', ['run', '-', '--fast']],
    ['an option of the other command', 'usage-not-for-command', ['print', '-', '--check']],
    ['an option without its value', 'usage-missing-value', ['run', '--expr']],
    ['a value for an option without one', 'usage-no-value', ['run', '-', '--check=yes']],
    ['lines of a formula', 'usage-lines-and-expr', ['run', '--lines', '--expr', 'a']],
    ['a step without a check', 'usage-h-without-check', ['run', '-', '--h', '1e-3']],
    ['a step of 0', 'usage-bad-h', ['run', '-', '--check', '--h', '0']],
    ['an empty step', 'usage-bad-h', ['run', '-', '--check', '--h', '']],
    ['an infinite step', 'usage-bad-h', ['run', '-', '--check', '--h', 'Infinity']],
    ['rules that are no JSON', 'usage-rules-not-json', ['run', '-', '--rules', 'overwrite']],
    ['no link', 'usage-no-link', ['decode']],
    ['two links', 'usage-extra-word', ['decode', '#a', '#b']],
    ['a formula to decode', 'usage-not-for-command', ['decode', '--expr', 'a']],
    ['an address that is none', 'usage-bad-base', ['encode', '-', '--base', 'example']],
    ['a script for an address', 'usage-bad-base', ['encode', '-', '--base', 'javascript:1']],
    ['lines of a link', 'usage-lines-and-expr', ['run', '--lines', '#e=a']],
    ['two topics', 'usage-extra-word', ['help', 'run', 'print']],
  ])('is %s', (_, expected, words) => {
    expect(code(...words)).toBe(expected);
  });

  it('is a rule that does not exist', () => {
    expect(code('run', '-', '--rules', '{"accumulate":"sometimes"}')).not.toBeNull();
  });
});

describe('help and version', () => {
  it('are there as words and as options', () => {
    const all = { kind: 'help', topic: null };
    expect(requested('--help')).toEqual(all);
    expect(requested('help')).toEqual(all);
    expect(requested('help', 'run')).toEqual({ kind: 'help', topic: 'run' });
    expect(requested('print', '--help')).toEqual({ kind: 'help', topic: 'print' });
    expect(requested('--version')).toEqual({ kind: 'version' });
  });
});
