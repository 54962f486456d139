/** How derivations write numbers: as the page does, for the eye with its hues, for others without. */
import { numberInLatex, type NumberKind, type Spelling } from '../../code';
import { text } from '../../messages';
import { shortNumber, signedNumber } from '../../ui';

const input = (port: number): string => text('derivation-input', { port });

export const spelledPlainly = (digits: number): Spelling => ({
  number: (value) => numberInLatex(shortNumber(value, digits)),
  input,
});

export const spelledInHues = (digits: number): Spelling => ({
  number: (value, kind) => {
    const write = kind === 'result' ? signedNumber : shortNumber;
    const hue = hueOf(value, kind);
    const written = numberInLatex(write(value, digits));
    return hue === null ? written : `\\htmlClass{${hue}}{${written}}`;
  },
  input,
});

function hueOf(value: number, kind: NumberKind): string | null {
  if (kind === 'value') return 'value';
  if (kind === 'plain' || value === 0 || Number.isNaN(value)) return null;
  return value > 0 ? 'positive' : 'negative';
}
