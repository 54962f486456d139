import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { MOST_IN_QR, qrOf, type QrPicture } from './qr';

const DOTS = 4;

/** As a camera would see it: dark where a rectangle of the path is, white elsewhere. */
function pictured({ size, path }: QrPicture): Uint8ClampedArray {
  const side = size * DOTS;
  const picture = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let down = Number(y) * DOTS; down < (Number(y) + 1) * DOTS; down += 1) {
      const start = 4 * (down * side + Number(x) * DOTS);
      for (let dot = 0; dot < Number(width) * DOTS; dot += 1) {
        picture.fill(0, start + 4 * dot, start + 4 * dot + 3);
      }
    }
  }
  return picture;
}

function scanned(address: string): string | undefined {
  const code = qrOf(address)!;
  const side = code.size * DOTS;
  return jsQR(pictured(code), side, side)?.data;
}

const addressOf = (length: number) =>
  `https://example.org/#${'g1dA7b'.repeat(100)}`.slice(0, length);

describe('a QR code', () => {
  it('is read back as the address that it was made of', () => {
    for (const length of [30, 150, MOST_IN_QR]) {
      expect(scanned(addressOf(length))).toBe(addressOf(length));
    }
  });

  it('is not made of what would no longer scan', () => {
    expect(qrOf(addressOf(MOST_IN_QR + 1))).toBeNull();
  });
});
