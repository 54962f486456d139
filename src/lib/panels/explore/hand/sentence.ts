/** A press in words: what the node handed on, and what was wrong with that. */
import { text } from '../../../messages';
import { signedNumber } from '../../../ui';
import type { Press } from './log';

const MOST = 4;

export function pressSentence({ id, how, had, before, to }: Press, digits: number): string {
  const params = {
    id,
    had: had === null ? '' : signedNumber(had, digits),
    before: listed(before),
    count: before.length,
    to: listed(to),
  };
  return text(`hand-${how}`, params);
}

function listed(ids: readonly string[]): string {
  const named = ids.slice(0, MOST);
  const more = ids.length - named.length;
  const parts = more > 0 ? [...named, text('hand-more', { count: more })] : named;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${text('told-and')}${last}`;
}
