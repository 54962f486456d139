/** Counts that may be far beyond what any number holds, as people read them. */
import { MOST_COUNTED } from '../../../engine';
import { text } from '../../../messages';
import { raised } from './reader';

const PLAIN = 1_000_000_000_000n;
const WHOLE = new Intl.NumberFormat('en');
const LEADING = 3;

/** 1,024; about 1.27 × 10^30; more than 10^308. */
export function countInWords(count: bigint): string {
  if (count >= MOST_COUNTED) return text('count-beyond');
  if (count < PLAIN) return WHOLE.format(count);
  const digits = count.toString();
  const lead = `${digits[0]}.${digits.slice(1, LEADING)}`;
  return text('count-about', { lead, power: raised(digits.length - 1) });
}
