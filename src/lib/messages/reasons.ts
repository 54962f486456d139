/** Why a number is what it is: derivations, sums over paths, forward mode. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const counted = (count: string | number | undefined, one: string): string =>
  `${MANY.format(Number(count))} ${one}${Number(count) === 1 ? '' : 's'}`;

export const REASONS: Sentences = {
  derivation: () => 'The chain rule, written out',
  'derivation-of': (p) => `The chain rule for ${p.id}`,
  'derivation-wire': (p) => `The chain rule along the wire from ${p.from} to ${p.to}`,
  'derivation-input': (p) => `input ${Number(p.port) + 1}`,
  'derivation-more': (p) => `${counted(p.count, 'more wire')} not written out.`,
  'derivation-none': () => 'There is no gradient to derive: backward has no place to start.',
  'latex-copy': () => 'Copy as LaTeX',
  'latex-source': () => 'LaTeX of the derivation',
  'latex-copied': () => 'Copied',
};
