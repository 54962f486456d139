/** A card from farther off: its name and its data, as large as can be read. */
import { CARD_HEIGHT, type Card } from '../../layout';
import { contentTop } from '../geometry';
import { fitNumber } from './fit';
import { drawCardShape } from './card-shape';
import { hoveredCard } from './near-card';
import type { Pen } from './pen';
import { drawRings } from './rings';
import { drawScrubGhost } from './scrub';
import { freshness, recordOf, shownNode, type Sheet } from './sheet';

/** On the screen; the data gives a little where the card gets low. */
const NAME = 11.5;
const DATA = { largest: 13.5, least: 12, ofCard: 0.42 };
/** How much of its size a digit or a capital is high. */
const CAPITAL = 0.73;
/** Of the room that two lines leave: above the first and below the second. */
const OUTER = 0.31;
const SIDE = 4;

export function drawMiddleCard(sheet: Sheet, card: Card): void {
  const { pen } = sheet;
  drawCardShape(sheet, card, hoveredCard(sheet) === card.id);
  drawRings(sheet, card);
  sheet.scene.overlay?.drawOnCard(sheet, card);
  const node = shownNode(sheet, card);
  const lines = linesOf(pen);
  drawName(sheet, card, lines.name, node < 0 ? lines.alone : lines.nameBaseline);
  if (node >= 0) drawData(sheet, card, node, lines);
  drawScrubGhost(sheet, card);
}

type Lines = ReturnType<typeof linesOf>;

/** Sizes, and baselines from the top of the card's block. */
export function linesOf(pen: Pen) {
  const name = inHalves(pen.screen(NAME));
  const onScreen = CARD_HEIGHT * pen.zoom * DATA.ofCard;
  const data = inHalves(pen.screen(Math.min(DATA.largest, Math.max(DATA.least, onScreen))));
  const gap = Math.max(0, (CARD_HEIGHT - CAPITAL * (name + data)) * OUTER);
  return {
    name,
    data,
    nameBaseline: gap + CAPITAL * name,
    dataBaseline: CARD_HEIGHT - gap,
    /** A folded group with several results shows its name alone. */
    alone: (CARD_HEIGHT + CAPITAL * name) / 2,
  };
}

function drawName(sheet: Sheet, card: Card, size: number, down: number): void {
  const { pen, graph } = sheet;
  const name = recordOf(sheet, card)?.id ?? graph.document.groups?.[card.group]?.label ?? card.id;
  pen.mono(size, 600);
  pen.context.fillStyle = pen.palette.ink;
  const shown = pen.cutMono(name, size, card.width - 2 * SIDE);
  pen.write(shown, card.x, contentTop(card) + down, 'center');
}

function drawData(sheet: Sheet, card: Card, node: number, { data, dataBaseline }: Lines): void {
  const { pen, numbers } = sheet;
  const { context, palette } = pen;
  const text = numbers.dataText(node);
  const baseline = contentTop(card) + dataBaseline;
  if (text === null) {
    pen.circle(card.x, baseline - (data * CAPITAL) / 2, pen.screen(2));
    context.fillStyle = palette.ink3;
    context.fill();
    return;
  }
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * freshness(sheet);
  const room = card.width - 2 * SIDE;
  const fitted = fitNumber(text, data, room, pen.monoWidth('0', 1), pen.legible(11));
  pen.mono(fitted.size);
  context.fillStyle = palette.value;
  pen.write(fitted.text, card.x, baseline, 'center');
  context.globalAlpha = globalAlpha;
}

const inHalves = (size: number): number => Math.round(size * 2) / 2;
