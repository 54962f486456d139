/** Which rows stand on the screen: so many at most, and always the selected one among them. */

export const PAGE = 200;

export interface Page {
  /** The first row, and one past the last. */
  readonly from: number;
  readonly to: number;
}

export const FIRST_PAGE: Page = { from: 0, to: PAGE };

/** The chosen page; the one with the selected row where that stands on another. */
export function pageOf(chosen: Page, count: number, selected: number): Page {
  const isElsewhere = selected >= 0 && (selected < chosen.from || selected >= chosen.to);
  const from = isElsewhere ? selected - (selected % PAGE) : Math.min(chosen.from, lastPage(count));
  return { from, to: Math.min(count, isElsewhere ? from + PAGE : chosen.to) };
}

export const more = ({ from, to }: Page): Page => ({ from, to: to + PAGE });

export const earlier = ({ from, to }: Page): Page => ({ from: Math.max(0, from - PAGE), to });

/** Rows may have gone since the page was chosen. */
const lastPage = (count: number): number =>
  Math.max(0, count - 1) - (Math.max(0, count - 1) % PAGE);
