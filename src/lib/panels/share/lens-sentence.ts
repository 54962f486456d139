/** What whoever shared a graph has hidden or locked, as a sentence; empty where that is nothing. */
import type { Lens } from '../../editor';
import { text } from '../../messages';

export function lensSentence({ hidesGrad, hidesPanels, isLocked }: Lens): string {
  const hidden = listed([hidesGrad && text('lens-grad'), hidesPanels && text('lens-panels')]);
  const what = listed([
    hidden !== '' && text('lens-hidden', { what: hidden }),
    isLocked && text('lens-locked'),
  ]);
  return what === '' ? '' : text('lens-band', { what });
}

const listed = (parts: readonly (string | false)[]): string =>
  new Intl.ListFormat('en').format(parts.filter((part) => part !== false));
