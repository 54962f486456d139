/** Words over the graph that say what wrong numbers should be. */
import type { CardTags, Tag } from '../../canvas';
import { text } from '../../messages';
import { shortNumber, signedNumber } from '../../ui';
import type { Layer } from '../workbench';
import type { Wrongs, WrongWire } from './wrongs';

export function marksOf({ grads, wires }: Wrongs, digits: number): Layer {
  const tags = new Map<string, CardTags>();
  for (const [id, right] of grads) tags.set(id, { grad: gradTag(right, digits) });
  const wireTags = new Map<string, Tag>();
  for (const [key, wrong] of wires) wireTags.set(key, wireTag(wrong, digits));
  return { tags, wireTags };
}

const gradTag = (right: number, digits: number): Tag => ({
  text: text('mark-right', { number: signedNumber(right, digits) }),
  short: signedNumber(right, digits),
  tone: toneOf(right),
  isWrong: true,
});

/** The number on a wire is its local derivative: where that is right, it stays as it is. */
function wireTag({ slope, contribution }: WrongWire, digits: number): Tag {
  if (slope !== null) {
    const number = shortNumber(slope, digits);
    return { text: text('mark-right', { number }), short: number, tone: 'value', isWrong: true };
  }
  const { is, right } = contribution ?? { is: NaN, right: NaN };
  const params = { is: signedNumber(is, digits), right: signedNumber(right, digits) };
  return { text: text('mark-share', params), tone: toneOf(right) };
}

const toneOf = (grad: number): Tag['tone'] =>
  grad > 0 ? 'positive' : grad < 0 ? 'negative' : 'plain';
