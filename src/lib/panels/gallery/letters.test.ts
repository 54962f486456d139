import { describe, expect, it } from 'vitest';
import { lettersIn } from './letters';

const ROOM = { width: 280, height: 130 };

describe('letters in a picture', () => {
  it('are never smaller than 11 px in the page', () => {
    for (const width of [300, 900, 1100, 1400]) {
      const { size, fit } = lettersIn({ width, height: 400 }, ROOM);
      const scale = Math.min(ROOM.width / width, ROOM.height / 400);
      if (fit('x')) expect(size * scale).toBeGreaterThanOrEqual(11);
    }
  });

  it('are left out of large graphs and where a name is too long', () => {
    expect(lettersIn({ width: 3000, height: 800 }, ROOM).fit('x')).toBe(false);
    expect(lettersIn({ width: 300, height: 130 }, ROOM).fit('x')).toBe(true);
    expect(lettersIn({ width: 300, height: 130 }, ROOM).fit('softplus')).toBe(false);
    expect(lettersIn({ width: 300, height: 130 }, ROOM).fit('')).toBe(false);
  });
});
