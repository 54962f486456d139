import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, isLeafOp, OPS } from '../../engine';
import { newMeter } from '../decode';
import { NameReader, NameWriter } from './names';
import { readNumbers, writeNumbers } from './numbers';
import { NUMBERED_OPS } from './op-numbers';
import { Reader } from './reader';
import { bytesOfText, textOfBytes } from './text-bytes';
import { readWires, writeWires } from './wires';
import { Writer } from './writer';

const readerOf = (bytes: Iterable<number>) => new Reader(Uint8Array.from(bytes), newMeter());

/** The bytes that each name takes. */
function sizes(names: readonly (readonly [name: string, prefix: string])[]): readonly number[] {
  const into = new Writer();
  const writer = new NameWriter(into);
  const taken = names.map(([name, prefix]) => {
    const before = into.length;
    writer.write(name, prefix);
    return into.length - before;
  });
  const reader = new NameReader(readerOf(into.finish()));
  expect(names.map(([, prefix]) => reader.read(prefix))).toEqual(names.map(([name]) => name));
  return taken;
}

const called = (prefix: string, ...names: readonly string[]) =>
  names.map((name) => [name, prefix] as const);

describe('the numbers of ops', () => {
  it('are those of the engine, and never change', () => {
    for (const [number, { op, inputs }] of NUMBERED_OPS) {
      expect(codeOf(op)).toBe(number);
      expect(isLeafOp(op)).toBe(inputs === null);
      const spec = OPS.get(op);
      if (spec?.kind === 'fixed') expect(inputs).toBe(spec.inputs.length);
      if (spec?.kind === 'many') expect(inputs).toBe(2);
    }
    expect([...NUMBERED_OPS.keys()].join()).toBe(
      '0,1,2,3,4,5,6,7,8,10,11,12,13,14,15,16,17,20,21,22,23,24,25,26,27,28,29',
    );
  });
});

describe('the column of names', () => {
  it('has a byte for a name that nobody chose', () => {
    expect(sizes(called('mul', 'mul1', 'mul2', 'mul3'))).toEqual([1, 1, 1]);
    expect(sizes([...called('x', 'x1'), ...called('w', 'w1'), ...called('x', 'x2')])).toEqual([
      1, 1, 1,
    ]);
  });

  it('has a byte for one letter, and for each name that follows from another', () => {
    expect(sizes(called('add', 'L', 'd'))).toEqual([1, 1]);
    expect(sizes(called('w', 'w1_1', 'w1_2', 'w1_3', 'w2_1', 'w2_2'))).toEqual([4, 1, 1, 1, 1]);
    expect(sizes(called('w', 'a1b1c1', 'a2b1c1', 'a2b2c1', 'a2b2c2'))).toEqual([6, 1, 1, 1]);
  });

  it('writes the others out', () => {
    expect(sizes(called('add', 'x7', 'x9', 'x10', 'x007', 'x008'))).toEqual([2, 2, 1, 4, 4]);
    expect(sizes(called('add', `y${'9'.repeat(9)}`, 'y1000000000', 'y1000000001'))).toEqual([
      10, 11, 11,
    ]);
    expect(sizes(called('add', 'a1b1c1d1', 'a2b1c1d1'))).toEqual([8, 8]);
  });

  it('has room for as many kinds of names as there are nodes', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const stems = letters
      .flatMap((one) => letters.map((two) => one + two))
      .map((stem) => `${stem}_`);
    const twice = [...stems.map((stem) => `${stem}1`), ...stems.map((stem) => `${stem}2`)];
    const taken = sizes(called('add', ...twice));
    expect(taken.slice(676, 676 + 23)).toEqual([...Array<number>(22).fill(1), 2]);
    expect(taken.at(-1)).toBe(2);
  });
});

describe('the column of numbers', () => {
  const taken = (...numbers: readonly number[]) => {
    const into = new Writer();
    writeNumbers(numbers, into);
    expect(readNumbers(numbers.length, readerOf(into.finish()))).toEqual(numbers);
    return into.length;
  };

  it('has a byte for small whole numbers, and one for all of them', () => {
    expect(taken()).toBe(0);
    expect(taken(0, 1, -1, 63, -63)).toBe(6);
    expect(taken(64)).toBe(3);
  });

  it('has whole numbers for decimals', () => {
    expect(taken(0.1, 0.2, -0.3, 1)).toBe(5);
    expect(taken(0.1234, -0.5678)).toBe(5);
    expect(taken(1e-22)).toBe(2);
  });

  it('has eight bytes for what is no short decimal', () => {
    expect(taken(Math.PI)).toBe(10);
    expect(taken(1, 2, Math.PI)).toBe(12);
    expect(taken(1e-23)).toBe(10);
  });

  it('takes the least room', () => {
    expect(taken(0.1, 0.25, 3)).toBe(1 + 1 + 1 + 2);
    expect(taken(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1e-20)).toBe(1 + 13 + 8);
  });
});

describe('the column of wires', () => {
  const column = (sources: readonly (readonly (number | null)[])[]) => {
    const into = new Writer();
    writeWires(sources, into);
    const counts = sources.map((ports) => ports.length);
    expect(readWires(counts, readerOf(into.finish()))).toEqual(sources);
    return [...into.finish()];
  };

  it('counts down the nodes that nobody has used, then those that were used last', () => {
    expect(column([[], [], [0, 1], [2, 2], [0, null]])).toEqual([3, 1, 1, 2, 6, 0]);
  });

  it('is alike where all neurons of a layer read the same inputs', () => {
    const inputs = [0, 1, 2, 3].map(() => []);
    const layer = [4, 5, 6].map(() => [0, 1, 2, 3]);
    expect(column([...inputs, ...layer]).slice(4)).toEqual(Array(8).fill(8));
  });
});

describe('texts as bytes', () => {
  it('come back, halves of characters too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (codes) => {
        const text = String.fromCharCode(...codes);
        const bytes = bytesOfText(text);
        expect(bytes).not.toContain(0);
        expect(textOfBytes(Uint8Array.from(bytes))).toBe(text);
      }),
    );
  });

  it('are UTF-8 wherever that is possible', () => {
    const text = 'aé€🙂\u{10ffff}';
    expect(bytesOfText(text)).toEqual([...new TextEncoder().encode(text)]);
    expect(bytesOfText('\0\uD800')).toEqual([0xc0, 0x80, 0xed, 0xa0, 0x80]);
  });

  it('are refused where they are written in another way', () => {
    const wrong = [
      [0x80],
      [0xc1, 0x80],
      [0xc0, 0x81],
      [0xe0, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0xff],
      [0xc3],
      [0xe2, 0x82],
      [0xc3, 0x28],
      [0xc3, 0xc3],
    ];
    for (const bytes of wrong) expect(textOfBytes(Uint8Array.from(bytes))).toBeNull();
  });
});

describe('a whole number', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeInteger(), (whole, signed) => {
        const into = new Writer();
        into.whole(whole);
        into.signed(Math.floor(signed / 2));
        const from = readerOf(into.finish());
        expect([from.whole(), from.signed()]).toEqual([whole, Math.floor(signed / 2)]);
      }),
    );
  });

  it('is refused where it is too long, too large or cut off', () => {
    const wrong = [
      [0x80, 0],
      [...Array<number>(8).fill(0x80), 1],
      Array(8).fill(0x7f + 0x80),
      [0x80],
    ];
    for (const bytes of [...wrong, [...Array<number>(7).fill(0xff), 0x7f]]) {
      const from = readerOf(bytes);
      expect(from.whole()).toBe(0);
      expect(from.problem?.code).toBe('link-forged');
    }
  });
});
