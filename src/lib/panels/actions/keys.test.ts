import { describe, expect, it } from 'vitest';
import { isSingle, matches, nameOf, readKeys, type KeyPress } from './keys';

const FREE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { ...FREE, key, code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '', ...held };
}

const hits = (written: string, pressed: KeyPress, isMac = false) =>
  matches(readKeys(written), pressed, isMac);

describe('keys', () => {
  it('are read with what is held', () => {
    expect(readKeys('Shift+Mod+Z')).toEqual({ key: 'Z', mod: true, shift: true, alt: false });
    expect(readKeys('+').key).toBe('+');
    expect(readKeys('Mod++')).toEqual({ key: '+', mod: true, shift: false, alt: false });
    expect(readKeys('-').key).toBe('-');
  });

  it('are refused when nobody has such a modifier', () => {
    expect(() => readKeys('Ctrl+Z')).toThrow('Ctrl is no modifier');
  });

  it('match Ctrl, and Command on a Mac', () => {
    expect(hits('Mod+Z', press('z', { ctrlKey: true }))).toBe(true);
    expect(hits('Mod+Z', press('z', { metaKey: true }))).toBe(false);
    expect(hits('Mod+Z', press('z', { metaKey: true }), true)).toBe(true);
    expect(hits('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false);
    expect(hits('Mod+Z', press('z', { ctrlKey: true, metaKey: true }), true)).toBe(false);
  });

  it('match nothing else that is held', () => {
    expect(hits('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(hits('Shift+Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(hits('F', press('f', { ctrlKey: true }))).toBe(false);
    expect(hits('F', press('f', { altKey: true }))).toBe(false);
    expect(hits('Delete', press('Delete', { altKey: true }))).toBe(false);
    expect(hits('Alt+Delete', press('Delete', { altKey: true }))).toBe(true);
  });

  it('match a letter small or, with caps lock, capital', () => {
    expect(hits('F', press('f'))).toBe(true);
    expect(hits('F', press('F'))).toBe(true);
    expect(hits('F', press('F', { shiftKey: true }))).toBe(false);
  });

  it('match a sign wherever it lies on the keyboard', () => {
    expect(hits('?', press('?', { shiftKey: true }))).toBe(true);
    expect(hits('?', press('?'))).toBe(true);
    expect(hits('+', press('+', { shiftKey: true }))).toBe(true);
    expect(hits('-', press('-'))).toBe(true);
  });

  it('match by their place where the keyboard types another alphabet', () => {
    expect(hits('Mod+Z', { ...press('я'), code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(hits('Alt+S', { ...press('ß'), code: 'KeyS', altKey: true }, true)).toBe(true);
    expect(hits('Z', press('ö'))).toBe(false);
  });

  it('are single when they alone would type something', () => {
    expect(['A', '?', '0'].every((written) => isSingle(readKeys(written)))).toBe(true);
    expect(['Mod+A', 'Enter', 'F2', 'ArrowUp'].some((each) => isSingle(readKeys(each)))).toBe(
      false,
    );
  });

  it('are named as each system does', () => {
    expect(nameOf('Shift+Mod+Z', false)).toBe('Shift+Ctrl+Z');
    expect(nameOf('Shift+Mod+Z', true)).toBe('⇧⌘Z');
    expect(nameOf('Alt+Backspace', true)).toBe('⌥⌫');
    expect(nameOf('Shift+ArrowLeft', false)).toBe('Shift+←');
    expect(nameOf('+', false)).toBe('+');
  });
});
