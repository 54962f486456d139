import { describe, expect, it } from 'vitest';
import { LIMITS, type GraphDocument } from '../engine';
import { fileName, fileText, readFileText } from './file';

const NEURON: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: 'Neuron with tanh',
  nodes: [
    { id: 'x', op: 'input', value: 2, at: [0, 0] },
    { id: 'y', op: 'tanh', inputs: ['x'], label: 'ψ’s ∂' },
  ],
  groups: [],
  note: 'two\nlines',
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const codesOf = (bytes: Uint8Array): readonly string[] => {
  const read = readFileText(bytes);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

describe('the name of a file', () => {
  const named = (title: string) => fileName({ ...NEURON, title });

  it('is the title, joined by hyphens', () => {
    expect(fileName(NEURON)).toBe('Neuron-with-tanh.wiregrad.json');
    expect(named('  L = (a*b + c)*f ')).toBe('L-a-b-c-f.wiregrad.json');
    expect(named('Нейрон № 3, été, 神经元')).toBe('Нейрон-3-été-神经元.wiregrad.json');
  });

  it('has nothing that a file system or a list of files could mind', () => {
    expect(named('../../etc/passwd')).toBe('etc-passwd.wiregrad.json');
    expect(named('a\u202egnp\u200b.exe\0')).toBe('a-gnp-exe.wiregrad.json');
    expect(named('CON')).toBe('graph-CON.wiregrad.json');
    expect(named('x'.repeat(500))).toBe(`${'x'.repeat(60)}.wiregrad.json`);
    expect([...named('𝔸'.repeat(500))]).toHaveLength(60 + '.wiregrad.json'.length);
  });

  it('is there for what has no title', () => {
    expect(named('')).toBe('graph.wiregrad.json');
    expect(named('— ? —')).toBe('graph.wiregrad.json');
    expect(fileName({ format: 'wiregrad', version: 1, nodes: [] })).toBe('graph.wiregrad.json');
  });
});

describe('the text of a file', () => {
  it('has a line for each node', () => {
    const lines = fileText(NEURON).split('\n');
    expect(lines[0]).toBe('{');
    expect(lines).toContain('    {"id":"x","op":"input","value":2,"at":[0,0]},');
    expect(lines).toContain('  "groups": [],');
    expect(lines.at(-1)).toBe('');
  });

  it('is the same document when it is read', () => {
    expect(readFileText(utf8(fileText(NEURON)))).toEqual({ ok: true, value: NEURON });
  });

  it('keeps fields that another version will know', () => {
    const newer = { ...NEURON, theme: { hue: 12 } } as GraphDocument;
    expect(readFileText(utf8(fileText(newer)))).toEqual({ ok: true, value: newer });
  });
});

describe('bytes of a file', () => {
  const text = fileText(NEURON);
  const windows = text.replaceAll('\n', '\r\n');

  it('are read with a byte order mark and with the line ends of Windows', () => {
    expect(readFileText(utf8(`\ufeff${windows}`))).toEqual({ ok: true, value: NEURON });
  });

  it('are read as UTF-16 of both orders, marked or not', () => {
    for (const isLittle of [true, false]) {
      expect(readFileText(utf16(`\ufeff${windows}`, isLittle)).ok).toBe(true);
      expect(readFileText(utf16(windows, isLittle))).toEqual({ ok: true, value: NEURON });
    }
  });

  it('are refused where they are no text', () => {
    expect(codesOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toEqual([
      'file-not-text',
    ]);
    expect(codesOf(utf8('PK\u0003\u0004\0\0'))).toEqual(['file-not-text']);
    expect(codesOf(Uint8Array.of(0xff, 0xfe, 0x00))).toEqual(['file-not-text']);
    expect(codesOf(Uint8Array.of(0, 0))).toEqual(['file-not-text']);
  });

  it('are refused as what they are where they are another text', () => {
    expect(codesOf(new Uint8Array())).toEqual(['not-json']);
    expect(codesOf(utf8('x,y\n1,2\n'))).toEqual(['not-json']);
    expect(codesOf(utf8('[1, 2]'))).toEqual(['not-object']);
    expect(codesOf(utf8('{"format": "elsewhere"}'))).toEqual(['wrong-format']);
    expect(codesOf(utf8('['.repeat(100_000)))).toEqual(['too-deep']);
  });

  it('are not even looked at where they are too many', () => {
    const huge = new Proxy(new Uint8Array(1), {
      get: (_, name) => {
        if (name === 'length') return LIMITS.bytes + 1;
        throw new Error(`${String(name)} was looked at`);
      },
    });
    expect(codesOf(huge)).toEqual(['too-large']);
  });
});
