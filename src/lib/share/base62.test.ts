import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase62, toBase62 } from './base62';
import { crc32 } from './crc32';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('base62', () => {
  it('gives all bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (data) => {
        const text = toBase62(data);
        expect(text).toMatch(/^[0-9A-Za-z]*$/);
        expect(fromBase62(text)).toEqual(data);
      }),
    );
  });

  it('takes as few characters as hold a block', () => {
    for (let size = 0; size <= 32; size++) {
      const characters = toBase62(new Uint8Array(size).fill(255)).length;
      expect(62n ** BigInt(characters)).toBeGreaterThanOrEqual(256n ** BigInt(size));
      if (size > 0) expect(62n ** BigInt(characters - 1)).toBeLessThan(256n ** BigInt(size));
    }
  });

  it('writes a block as one number', () => {
    expect(toBase62(bytes(0))).toBe('00');
    expect(toBase62(bytes(255))).toBe('47');
    expect(toBase62(bytes(1, 0))).toBe('048');
    expect(toBase62(new Uint8Array(33))).toBe('0'.repeat(45));
  });

  it('refuses what no bytes are written as', () => {
    expect(fromBase62('0')).toBeNull();
    expect(fromBase62('48')).toBeNull();
    expect(fromBase62('zz')).toBeNull();
    expect(fromBase62('z'.repeat(43))).toBeNull();
    expect(fromBase62('0-')).toBeNull();
    expect(fromBase62(`${'0'.repeat(43)}0`)).toBeNull();
  });
});

describe('the check sum', () => {
  it('is that of zip', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytes(49, 50), bytes(), bytes(51, 52, 53, 54, 55, 56, 57))).toBe(0xcbf43926);
    expect(crc32()).toBe(0);
  });
});
