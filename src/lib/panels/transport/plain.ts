/** A sentence for those who hear it. */
import { shortNumber, signedNumber } from '../../ui';
import type { Part, Told } from './tell';

export const plainText = ({ head, body }: Told): string =>
  `${head.map(spoken).join('')} ${body.map(spoken).join('')}`;

function spoken(part: Part): string {
  if ('text' in part) return part.text;
  return part.kind === 'gradient' ? signedNumber(part.value) : shortNumber(part.value);
}
