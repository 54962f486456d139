/** Dragging a number sideways, and taking the drag back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Scrub } from './scrub.svelte';

/** A field under the hand, and what the hand makes of its value. */
function held(value: number) {
  const target = { setPointerCapture: vi.fn(), focus: vi.fn() };
  const seen: number[] = [];
  const scrub = new Scrub({
    value: () => seen.at(-1) ?? value,
    onpress: () => undefined,
    onchange: (next) => seen.push(next),
  });
  const at = (clientX: number, keys: { shiftKey?: boolean; altKey?: boolean } = {}) =>
    ({
      button: 0,
      pointerId: 1,
      clientX,
      shiftKey: false,
      altKey: false,
      preventDefault: () => undefined,
      currentTarget: target,
      ...keys,
    }) as unknown as PointerEvent & { currentTarget: HTMLElement };
  return { scrub, seen, at, target };
}

const escape = () => Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });

describe('a number that is dragged', () => {
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('document', { activeElement: null });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('moves by a step every few pixels, finer with Shift and coarser with Alt', () => {
    const { scrub, seen, at } = held(2);
    scrub.press(at(100));
    scrub.move(at(120));
    scrub.move(at(120, { shiftKey: true }));
    scrub.move(at(120, { altKey: true }));
    expect(seen).toEqual([2.5, 2.05, 7]);
  });

  it('keeps in mind where it began while it moves', () => {
    const { scrub, at } = held(2);
    scrub.press(at(100));
    expect(scrub.from).toBeNull();
    scrub.move(at(140));
    expect(scrub.from).toBe(2);
    scrub.release(at(140));
    expect(scrub.from).toBeNull();
  });

  it('goes back there on Escape, and takes no notice of the hand after that', () => {
    const { scrub, seen, at } = held(2);
    scrub.press(at(100));
    scrub.move(at(140));
    const key = escape();
    window.dispatchEvent(key);
    scrub.move(at(180));
    expect(seen).toEqual([3, 2]);
    expect(key.defaultPrevented).toBe(true);
    const later = escape();
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it('is a click when it does not move, which brings the caret', () => {
    const { scrub, seen, at, target } = held(2);
    scrub.press(at(100));
    scrub.move(at(101));
    scrub.release(at(101));
    expect(seen).toEqual([]);
    expect(target.focus).toHaveBeenCalled();
  });
});
