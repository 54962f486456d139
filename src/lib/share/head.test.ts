import { describe, expect, it } from 'vitest';
import { readHead, writeHead } from './head';

const head = { kind: 'g', version: '1', codec: 'd', length: 612 };
const DIGITS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

describe('the head of a link', () => {
  it('is seven letters and digits that come back', () => {
    expect(writeHead(head)).toBe('g1d09sl');
    for (const length of [0, 61, 62, 3844, 238_327]) {
      expect(readHead(writeHead({ ...head, length }))).toEqual({ ...head, length });
    }
    for (const other of [{ kind: 'x' }, { version: 'z' }, { codec: 'b' }]) {
      expect(readHead(writeHead({ ...head, ...other }))).toEqual({ ...head, ...other });
    }
  });

  it('shows every change of one character', () => {
    const text = writeHead(head);
    for (let place = 0; place < text.length; place++) {
      for (const digit of DIGITS) {
        if (digit === text[place]) continue;
        expect(readHead(text.slice(0, place) + digit + text.slice(place + 1))).toBeNull();
      }
    }
  });

  it('is none where it is cut', () => {
    expect(readHead(writeHead(head).slice(0, 6))).toBeNull();
    expect(readHead('')).toBeNull();
  });
});
