import { describe, expect, it } from 'vitest';
import { within } from './fonts';

describe('the characters of a font file', () => {
  const isLatin = within('U+0000-00FF, U+131, u+4??, U+2000-206f');

  it('are read from ranges, single ones and wild ones', () => {
    expect([0x41, 0xff, 0x131, 0x400, 0x4ff, 0x2026].map(isLatin)).toEqual(Array(6).fill(true));
    expect([0x100, 0x130, 0x3ff, 0x500, 0x2212].map(isLatin)).toEqual(Array(5).fill(false));
  });

  it('are all where no range is given', () => {
    expect(within('')(0x1f600)).toBe(true);
  });
});
