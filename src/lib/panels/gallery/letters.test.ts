import { describe, expect, it } from 'vitest';
import { lettersIn } from './letters';

const ROOM = { width: 280, height: 130 };

describe('letters in a picture', () => {
  it('are never smaller than 11 px in the page', () => {
    for (const width of [300, 900, 1100, 1400]) {
      const size = lettersIn({ width, height: 400 }, ROOM).sizeOf('x');
      const scale = Math.min(ROOM.width / width, ROOM.height / 400);
      if (size > 0) expect(size * scale).toBeGreaterThanOrEqual(11);
    }
  });

  it('are left out of large graphs and where a name is too long', () => {
    expect(lettersIn({ width: 3000, height: 800 }, ROOM).sizeOf('x')).toBe(0);
    const { sizeOf } = lettersIn({ width: 300, height: 130 }, ROOM);
    expect(sizeOf('x')).toBeGreaterThan(0);
    expect(sizeOf('softplus')).toBe(0);
    expect(sizeOf('')).toBe(0);
  });

  it('make up for signs that the font draws small', () => {
    const { sizeOf } = lettersIn({ width: 300, height: 130 }, ROOM);
    expect(sizeOf('×')).toBeGreaterThan(sizeOf('x'));
  });
});
