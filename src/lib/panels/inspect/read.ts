/** What a typed text means where a number is wanted: the number, or what is wrong with it. */
import { readNumber } from '../../editor';
import { say } from '../../messages';

export function read(typed: string): number | string {
  const number = readNumber(typed);
  return number.ok ? number.value : number.problems.map(say).join(' ');
}
