/** How an h or an error is written: as a power of ten wherever zeros would have to be counted. */
import { shortNumber } from '../../../ui';

const LEAST_PLAIN = 1e-3;

export function stepText(h: number): string {
  if (!(h > 0 && h < LEAST_PLAIN)) return shortNumber(h, 2);
  const [digits, exponent] = h.toExponential(1).split('e-');
  return `${digits.replace('.0', '')}e−${exponent}`;
}
