/** The rows of a long outline that are on the screen. */
import { describe, expect, it } from 'vitest';
import { earlier, FIRST_PAGE, more, pageOf } from './page';

describe('the page of a long outline', () => {
  it('begins at the start and grows on request', () => {
    expect(pageOf(FIRST_PAGE, 599, -1)).toEqual({ from: 0, to: 200 });
    expect(pageOf(more(FIRST_PAGE), 599, -1)).toEqual({ from: 0, to: 400 });
    expect(pageOf(FIRST_PAGE, 7, -1)).toEqual({ from: 0, to: 7 });
  });

  it('goes where the selected row is', () => {
    const there = pageOf(FIRST_PAGE, 599, 450);
    expect(there).toEqual({ from: 400, to: 599 });
    expect(pageOf(earlier(there), 599, 450)).toEqual({ from: 200, to: 599 });
  });

  it('stays where there are rows when many go', () => {
    expect(pageOf({ from: 400, to: 600 }, 10, -1)).toEqual({ from: 0, to: 10 });
    expect(pageOf({ from: 400, to: 600 }, 0, -1)).toEqual({ from: 0, to: 0 });
  });
});
