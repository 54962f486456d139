/** Which parts a link has: bits of its first number, so that what is not there costs nothing. */

/** The commonest ones first: seven of them fit into one byte. Never changed, only added to. */
const PARTS = [
  'order',
  'shapes',
  'output',
  'places',
  'labels',
  'title',
  'groups',
  'ranges',
  'note',
  'data',
  'ops',
  'rules',
  'view',
] as const;

export type Part = (typeof PARTS)[number];

/** Parts that nobody knew when this was written are bits from here on. */
export const FIRST_UNKNOWN = 2 ** PARTS.length;

const bitOf = (part: Part): number => 2 ** PARTS.indexOf(part);

export const numberOfParts = (parts: ReadonlySet<Part>): number =>
  [...parts].reduce((sum, part) => sum + bitOf(part), 0);

export const partsOfNumber = (number: number): ReadonlySet<Part> =>
  new Set(PARTS.filter((part) => Math.floor(number / bitOf(part)) % 2 === 1));
