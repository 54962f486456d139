import { describe, expect, it } from 'vitest';
import { beside, boxOf } from './beside';

const WINDOW = { width: 1000, height: 600 };
const SIZE = { width: 200, height: 100 };

describe('what opens at a place', () => {
  it('stands below it', () => {
    expect(beside(boxOf({ x: 300, y: 200 }), SIZE, WINDOW)).toEqual({ left: 300, top: 206 });
  });

  it('stands above it where there is no room below', () => {
    const box = { left: 300, top: 500, right: 360, bottom: 540 };
    expect(beside(box, SIZE, WINDOW)).toEqual({ left: 300, top: 394 });
  });

  it('stays inside the window on every side', () => {
    expect(beside(boxOf({ x: 990, y: 20 }), SIZE, WINDOW).left).toBe(792);
    expect(beside(boxOf({ x: -50, y: 20 }), SIZE, WINDOW).left).toBe(8);
  });

  it('covers the place where neither side has room', () => {
    const tall = { width: 200, height: 580 };
    expect(beside(boxOf({ x: 300, y: 300 }), tall, WINDOW)).toEqual({ left: 300, top: 12 });
  });

  it('begins at the top left where it is larger than the window', () => {
    const large = { width: 2000, height: 2000 };
    expect(beside(boxOf({ x: 300, y: 300 }), large, WINDOW)).toEqual({ left: 8, top: 8 });
  });
});
