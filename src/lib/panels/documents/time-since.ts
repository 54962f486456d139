/** How long ago something was, in the words of lists. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' });
const DATE = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** Past a week it is a date. */
export function timeSince(then: number, now: number): string {
  const past = Math.max(0, now - then);
  if (past < MINUTE) return AGO.format(0, 'second');
  if (past < HOUR) return AGO.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return AGO.format(-Math.floor(past / HOUR), 'hour');
  if (past < 7 * DAY) return AGO.format(-Math.floor(past / DAY), 'day');
  return DATE.format(then);
}
