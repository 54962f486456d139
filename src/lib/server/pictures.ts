/** The pictures that stand for a page elsewhere: a title over a graph. */
import { NEURON, type Example } from '../examples';
import { learnTheRest, text } from '../messages';
import { card } from './card';
import { png } from './png';

export const examplePicture = ({ document }: Example): Uint8Array<ArrayBuffer> =>
  png(card(document, document.title ?? ''));

/** The neuron, and what the site is. */
export async function sitePicture(): Promise<Uint8Array<ArrayBuffer>> {
  await learnTheRest();
  return png(card(NEURON.document, text('site-title')));
}
