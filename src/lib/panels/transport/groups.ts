/** Words, and between them equations: short ones are not broken over lines. */
import type { Part, Parts } from './tell';

/** Characters that have room in one line of a phone. */
const LONGEST = 38;
/** About as long as a number is. */
const NUMBER = 6;

export interface Group {
  readonly parts: Parts;
  readonly isWhole: boolean;
}

export function groupsOf(parts: Parts): readonly Group[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const isAlike = last !== undefined && isWord(last[0]) === isWord(part);
    if (isAlike) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => ({
    parts: group,
    isWhole: !isWord(group[0]) && lengthOf(group) <= LONGEST,
  }));
}

const isWord = ({ kind }: Part): boolean => kind === 'text';

const lengthOf = (parts: Parts): number =>
  parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : NUMBER), 0);
