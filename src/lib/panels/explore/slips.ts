/** What a usual slip is called: the slope that it claims, and what goes wrong in it. */
import type { Slip } from '../../engine';
import { text } from '../../messages';

export const slipSentence = ({ slope, mistake }: Slip): string =>
  `${slope}: ${text(`slip-${mistake}`)}`;
