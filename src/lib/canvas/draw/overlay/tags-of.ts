/** Which words stand about the numbers of a card. */
import type { Card } from '../../../layout';
import { levelAt } from '../../geometry';
import type { CardTags } from '../../types';
import { shownNode, type Sheet } from '../sheet';

/** Stands for numbers that are not the right ones, where there is no room for these. */
export const UNEQUAL = '≠';

/** A folded group tells of the number that it shows, else only that some in it are wrong. */
export function tagsOf(sheet: Sheet, card: Card): CardTags | null {
  const { graph, scene } = sheet;
  const node = shownNode(sheet, card);
  const own = scene.picture.tags?.get(graph.document.nodes[node]?.id ?? '');
  return landed(sheet, node, own) ?? own ?? insideOf(sheet, card);
}

/** From farther off cards show no gradient: the one that was written just now stands below. */
function landed({ pen, scene, graph, numbers }: Sheet, node: number, own?: CardTags) {
  const id = graph.document.nodes[node]?.id;
  const lands = scene.picture.spotlight?.lands ?? [];
  if (!lands.some((landing) => landing.part === 'grad' && landing.node === id)) return null;
  const text = numbers.gradText(node);
  if (own?.grad !== undefined || text === null || levelAt(pen.zoom) !== 'middle') return null;
  const grad = numbers.grad(node) ?? 0;
  const tone = grad > 0 ? 'positive' : grad < 0 ? 'negative' : 'plain';
  return { ...own, grad: { text: `${scene.words('card-grad')} ${text}`, tone } } as const;
}

function insideOf({ graph, scene }: Sheet, card: Card): CardTags | null {
  const { tags } = scene.picture;
  if (card.node >= 0 || tags === undefined) return null;
  const wrong = [...tags].filter(
    ([id, { data, grad }]) =>
      (data?.isWrong === true || grad?.isWrong === true) &&
      graph.cards[graph.cardOf.get(id) ?? -1]?.id === card.id,
  );
  if (wrong.length === 0) return null;
  return { grad: { text: `${UNEQUAL} ${wrong.length}`, tone: 'plain', isWrong: false } };
}
