/** Words about the numbers of cards, on their lower edge: what each should be, was, or moves by. */
import type { Card } from '../../../layout';
import { boxOfCard, cardsIn, levelAt, meet, pressBox, type Box } from '../../geometry';
import type { CardTags, Tag } from '../../types';
import { numberPlaces } from '../card-numbers';
import type { Pen } from '../pen';
import { presence, type Sheet } from '../sheet';
import { row } from './row';
import { strikeNumbers } from './strike';
import { boxAt, drawTagPill, tagPill } from './tag-pill';
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

/** Each below its number, as far as there is room; beside a button, or below it. */
function drawPills(sheet: Sheet, card: Card, { data, grad }: CardTags): void {
  const { pen, scene } = sheet;
  const { left, right, bottom } = boxOfCard(card);
  const room = { left: left - BEYOND, right: right + BEYOND };
  const button = scene.picture.presses?.has(card.id) === true ? pressBox(card, pen.zoom) : null;
  const taken: Box[] = button === null ? [] : [button];
  const places = numberPlaces(pen, card);
  const top = button === null ? bottom - OVERLAP : button.top;
  for (const [tag, middle] of [[grad, places.grad] as const, [data, places.data] as const]) {
    if (tag === undefined) continue;
    const pill = tagPill(pen, tag, right - left + 2 * BEYOND);
    const box = row(boxAt(pill, middle - pill.width / 2, top), room, taken);
    taken.push(box);
    drawTagPill(pen, pill, box);
  }
}

/** From farther off there is room for one, and not beside every card. */
function drawShort(sheet: Sheet, card: Card, { data, grad }: CardTags, taken: Box[]): void {
  const { pen } = sheet;
  const tag = grad ?? data;
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

/** On the corner, where it covers least. */
function drawMark(pen: Pen, card: Card): void {
  const mark: Tag = { text: UNEQUAL, tone: 'plain', isWrong: true };
  const pill = tagPill(pen, mark);
  const { right, bottom } = boxOfCard(card);
  drawTagPill(pen, pill, boxAt(pill, right - pill.width / 2, bottom - pill.height / 2));
}

function below(
  { pen, scene }: Sheet,
  card: Card,
  pill: { readonly width: number; readonly height: number },
): Box {
  const button = scene.picture.presses?.has(card.id) === true ? pressBox(card, pen.zoom) : null;
  const top = button?.bottom ?? boxOfCard(card).bottom - OVERLAP;
  const left = card.x - pill.width / 2;
  return { left, top, right: left + pill.width, bottom: top + pill.height };
}

/** While cards are on their way, nobody minds. */
const isClear = ({ graph, scene }: Sheet, card: Card, box: Box): boolean =>
  scene.places !== null || cardsIn(graph, box).every((place) => graph.cards[place].id === card.id);
