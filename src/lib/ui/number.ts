/** How numbers are written on screen, and in full for the clipboard. */

const SIGNIFICANT = 4;
const SMALLEST_PLAIN = 1e-6;
const FIRST_EXPONENT = 1e6;
const MINUS = '\u2212';

/** Significant digits, but the whole part always in full: 2, −6, 0.8814, 12345.7, 1.5e−7. */
export function shortNumber(value: number, significant = SIGNIFICANT): string {
  if (Number.isNaN(value)) return 'NaN';
  const size = writeSize(Math.abs(value), significant);
  return value < 0 ? MINUS + size : size;
}

/** A gradient carries its sign, so that colour never says it alone. Zero has none. */
export function signedNumber(value: number, significant = SIGNIFICANT): string {
  const written = shortNumber(value, significant);
  return value > 0 ? `+${written}` : written;
}

/** All digits, plain ASCII: what is copied, and what is edited. */
export const exactNumber = (value: number): string => String(value);

function writeSize(size: number, significant: number): string {
  if (size === 0) return '0';
  if (size === Infinity) return '∞';
  if (size < SMALLEST_PLAIN) return withExponent(size, significant);
  const plain = size < 1 ? size.toPrecision(significant) : withDecimals(size, significant);
  return Number(plain) < FIRST_EXPONENT
    ? withoutTrailingZeros(plain)
    : withExponent(size, significant);
}

/** A number with a fraction shows at least one decimal, however long its whole part is. */
function withDecimals(size: number, significant: number): string {
  const whole = Math.trunc(size).toString().length;
  return size.toFixed(Math.max(1, significant - whole));
}

function withExponent(size: number, significant: number): string {
  const [digits = '', exponent = ''] = size.toExponential(significant - 1).split('e');
  return `${withoutTrailingZeros(digits)}e${exponent.replace('+', '').replace('-', MINUS)}`;
}

const withoutTrailingZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
