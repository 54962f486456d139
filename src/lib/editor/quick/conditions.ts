/** Reads what is asked of numbers: `grad=0`, `data > 1`, `data = nan`; the rest is words. */

export interface Condition {
  readonly of: 'data' | 'grad';
  isMet(number: number): boolean;
}

export interface Query {
  /** In small letters; empty: none. */
  readonly words: string;
  readonly conditions: readonly Condition[];
}

/** Significant digits of a number on a card. */
const SHOWN_DIGITS = 4;

const CONDITION =
  /(data|grad)\s*(<=|>=|==|!=|=|<|>)\s*([-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?))(?=\s|$)/g;

export function readConditions(query: string): Query {
  const conditions: Condition[] = [];
  const small = query
    .toLowerCase()
    .replaceAll('\u2212', '-')
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replaceAll('≠', '!=');
  const words = small.replaceAll(
    CONDITION,
    (_, of: Condition['of'], sign: string, number: string) => {
      conditions.push({ of, isMet: comparison(sign, number) });
      return '';
    },
  );
  return { words: words.trim(), conditions };
}

function comparison(sign: string, typed: string): (number: number) => boolean {
  const wanted = numberOf(typed);
  switch (sign) {
    case '<':
      return (number) => number < wanted;
    case '>':
      return (number) => number > wanted;
    case '<=':
      return (number) => number <= wanted;
    case '>=':
      return (number) => number >= wanted;
    case '!=':
      return (number) => !isEqual(number, wanted, typed);
    default:
      return (number) => isEqual(number, wanted, typed);
  }
}

function numberOf(typed: string): number {
  if (typed.endsWith('nan')) return NaN;
  return typed.includes('inf') ? (typed.startsWith('-') ? -Infinity : Infinity) : Number(typed);
}

/** As cards show it, or rounded as far as it was typed: 1 finds 0.99999999, not 0.99. */
function isEqual(number: number, wanted: number, typed: string): boolean {
  if (Object.is(number, wanted) || number === wanted) return true;
  if (Number(number.toPrecision(SHOWN_DIGITS)) === wanted) return true;
  const [, decimals] = /^[-+]?\d*\.(\d+)$/.exec(typed) ?? [];
  return decimals !== undefined && Math.abs(number - wanted) <= 0.5 / 10 ** decimals.length;
}
