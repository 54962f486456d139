/** Words about the numbers of cards, on their lower edge: what each should be, was, or moves by. */
import type { Card } from '../../../layout';
import { boxOfCard, cardsIn, levelAt, meet, pressBox, type Box } from '../../geometry';
import type { CardTags, Tag } from '../../types';
import { numberPlaces } from '../card-numbers';
import type { Pen } from '../pen';
import { presence, type Sheet } from '../sheet';
import { row } from './row';
import { strikeNumbers } from './strike';
import { boxAt, drawTagPill, tagPill, type TagPill } from './tag-pill';
import { tagsOf, UNEQUAL } from './tags-of';

/** Onto the card, and beyond its sides. */
const OVERLAP = 3;
const BEYOND = 14;

export function drawCardTags(sheet: Sheet, cards: readonly Card[]): void {
  const { tags, spotlight } = sheet.scene.picture;
  if ((tags === undefined || tags.size === 0) && spotlight == null) return;
  const { context, zoom } = sheet.pen;
  const level = levelAt(zoom);
  const taken: Box[] = [];
  for (const card of cards) {
    const own = tagsOf(sheet, card);
    if (own === null) continue;
    context.globalAlpha = presence(sheet, card);
    strikeNumbers(sheet, card, own);
    if (level === 'near') drawPills(sheet, card, own);
    if (level === 'middle') drawShort(sheet, card, own, taken);
  }
  context.globalAlpha = 1;
}

/** What buttons and words cover beside the cards: wires say what they say elsewhere. */
export function coveredBeside(sheet: Sheet, cards: readonly Card[]): readonly Box[] {
  const { presses, tags } = sheet.scene.picture;
  if (levelAt(sheet.pen.zoom) !== 'near' || (presses?.size ?? 0) + (tags?.size ?? 0) === 0)
    return [];
  return cards.flatMap((card) => {
    const own = tagsOf(sheet, card);
    const button = buttonOf(sheet, card);
    const words = own === null ? [] : placePills(sheet, card, own).map(({ box }) => box);
    return button === null ? words : [button, ...words];
  });
}

function drawPills(sheet: Sheet, card: Card, tags: CardTags): void {
  for (const { pill, box } of placePills(sheet, card, tags)) drawTagPill(sheet.pen, pill, box);
}

const buttonOf = ({ pen, scene }: Sheet, card: Card): Box | null =>
  card.node >= 0 && scene.picture.presses?.has(card.id) === true ? pressBox(card, pen.zoom) : null;

/** Each below its number, as far as there is room; beside a button, or below it. */
function placePills(sheet: Sheet, card: Card, { data, grad }: CardTags) {
  const { pen } = sheet;
  const { left, right, bottom } = boxOfCard(card);
  const room = { left: left - BEYOND, right: right + BEYOND };
  const button = buttonOf(sheet, card);
  const taken: Box[] = button === null ? [] : [button];
  const places = numberPlaces(pen, card);
  const top = button === null ? bottom - OVERLAP : button.top;
  const placed: { readonly pill: TagPill; readonly box: Box }[] = [];
  for (const [tag, middle] of [[grad, places.grad] as const, [data, places.data] as const]) {
    if (tag === undefined) continue;
    const pill = tagPill(pen, tag, right - left + 2 * BEYOND);
    const box = row(boxAt(pill, middle - pill.width / 2, top), room, taken);
    taken.push(box);
    placed.push({ pill, box });
  }
  return placed;
}

/** From farther off there is room for one, and not beside every card. */
function drawShort(sheet: Sheet, card: Card, tags: CardTags, taken: Box[]): void {
  const { pen } = sheet;
  const tag = weightier(sheet, tags);
  if (tag === undefined) return;
  for (const text of new Set([tag.text, tag.short ?? tag.text])) {
    const pill = tagPill(pen, { ...tag, text });
    const box = below(sheet, card, pill);
    if (!isClear(sheet, card, box) || taken.some((other) => meet(other, box))) continue;
    taken.push(box);
    return drawTagPill(pen, pill, box);
  }
  if (tag.isWrong === true) drawMark(pen, card);
}

/** Of the value, which is what such a card shows; unless the gradient is wrong, or lands just now. */
function weightier({ scene }: Sheet, { data, grad }: CardTags): Tag | undefined {
  const isAboutGrad = grad?.isWrong === true || scene.picture.spotlight != null;
  return isAboutGrad ? (grad ?? data) : (data ?? grad);
}

/** On the corner, where it covers least. */
function drawMark(pen: Pen, card: Card): void {
  const mark: Tag = { text: UNEQUAL, tone: 'plain', isWrong: true };
  const pill = tagPill(pen, mark);
  const { right, bottom } = boxOfCard(card);
  drawTagPill(pen, pill, boxAt(pill, right - pill.width / 2, bottom - pill.height / 2));
}

function below(
  sheet: Sheet,
  card: Card,
  pill: { readonly width: number; readonly height: number },
): Box {
  const top = buttonOf(sheet, card)?.bottom ?? boxOfCard(card).bottom - OVERLAP;
  const left = card.x - pill.width / 2;
  return { left, top, right: left + pill.width, bottom: top + pill.height };
}

/** While cards are on their way, nobody minds. */
const isClear = ({ graph, scene }: Sheet, card: Card, box: Box): boolean =>
  scene.places !== null || cardsIn(graph, box).every((place) => graph.cards[place].id === card.id);
