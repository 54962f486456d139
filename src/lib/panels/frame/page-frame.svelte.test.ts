import { describe, expect, it } from 'vitest';
import { Preferences } from '../../editor';
import { PageFrame } from './page-frame.svelte';

/** A page in a window of this width. */
function pageOf(width: number): { frame: PageFrame; preferences: Preferences } {
  const limit = (query: string) => Number(/\d+/.exec(query)?.[0]);
  globalThis.matchMedia = (query: string) =>
    Object.assign(new EventTarget(), { matches: width <= limit(query) }) as MediaQueryList;
  const preferences = new Preferences();
  const frame = new PageFrame(preferences);
  frame.watch();
  return { frame, preferences };
}

describe('the frame of the page', () => {
  it('folds panels on a desk, and remembers it', () => {
    const { frame, preferences } = pageOf(1440);
    expect([frame.room, frame.isOpen('left'), frame.isOpen('right')]).toEqual(['desk', true, true]);
    frame.toggle('left');
    expect(frame.isOpen('left')).toBe(false);
    expect(preferences.panels.left.folded).toBe(true);
  });

  it('has drawers on a tablet, closed at first, one open at a time', () => {
    const { frame, preferences } = pageOf(1024);
    expect([frame.room, frame.isOpen('left'), frame.isOpen('right')]).toEqual([
      'drawers',
      false,
      false,
    ]);
    frame.show('outline');
    expect([frame.isOpen('right'), frame.tab]).toEqual([true, 'outline']);
    frame.toggle('left');
    expect([frame.isOpen('left'), frame.isOpen('right')]).toEqual([true, false]);
    frame.setOpen('right', false);
    expect(frame.isOpen('left')).toBe(true);
    expect(preferences.panels.right.folded).toBe(false);
  });

  it('has one sheet on a phone: the palette or the tabs', () => {
    const { frame } = pageOf(390);
    expect([frame.room, frame.height]).toEqual(['sheet', 'low']);
    frame.show('inspect');
    expect(frame.height).toBe('half');
    frame.toggle('left');
    expect([frame.isOpen('left'), frame.isDrawn('right')]).toEqual([true, false]);
    frame.setOpen('right', false);
    expect([frame.isOpen('left'), frame.height]).toEqual([false, 'low']);
  });

  it('keeps panels between their narrowest and their widest', () => {
    const { frame, preferences } = pageOf(1440);
    frame.setWidth('right', 10_000);
    const most = frame.widthOf('right');
    expect(most).toBeLessThan(1000);
    expect(preferences.panels.right.width).toBe(most);
    frame.setWidth('right', -5);
    expect(frame.widthOf('right')).toBeGreaterThan(200);
  });
});
