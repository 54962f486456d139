/** Words over the graph that say what numbers were in the pinned run. */
import type { CardTags, Tag } from '../../../canvas';
import type { Difference } from '../../../editor';
import { text } from '../../../messages';
import { shortNumber, signedNumber } from '../../../ui';
import type { Layer } from '../../workbench';

/** Digits: there is little room, and the table has all of them. */
const FEW = 3;

export function comparedMarks(differences: readonly Difference[], digits: number): Layer {
  const tags = new Map<string, CardTags>();
  for (const difference of differences) {
    const { id, part } = difference;
    tags.set(id, { ...tags.get(id), [part]: comparedTag(difference, digits) });
  }
  return { tags };
}

/** What it was, and by how much it is more now. */
function wasSentence({ part, was, is }: Difference, wanted: number): string {
  const digits = Math.min(wanted, FEW);
  const write = part === 'grad' ? signedNumber : shortNumber;
  return text('was', { was: write(was, digits), by: signedNumber(is - was, digits) });
}

export function comparedTag(difference: Difference, digits: number): Tag {
  const { part, was } = difference;
  const tone = part === 'data' ? 'value' : was > 0 ? 'positive' : was < 0 ? 'negative' : 'plain';
  return { text: wasSentence(difference, digits), tone };
}
