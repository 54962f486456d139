/** Cards from far off: dots, coloured by the gradient and fuller where it is stronger. */
import type { Card } from '../../layout';
import type { Pen } from './pen';
import { strength } from './shades';
import { presence, shownNode, type Sheet } from './sheet';

export const DOT_RADIUS = 26;
const SMALLEST = 2;
/** Strengths come in so many shades, so that dots of one look are drawn at once. */
const SHADES = 4;

interface Look {
  readonly colour: string;
  readonly alpha: number;
  /** A ring: not computed. */
  readonly isHollow: boolean;
}

export function drawFarCards(sheet: Sheet, cards: readonly Card[]): void {
  const looks = new Map<string, { look: Look; cards: Card[] }>();
  for (const card of cards) {
    const look = lookOf(sheet, card);
    const key = `${look.colour}${look.alpha}${look.isHollow}`;
    const alike = looks.get(key);
    if (alike === undefined) looks.set(key, { look, cards: [card] });
    else alike.cards.push(card);
  }
  for (const { look, cards } of looks.values()) drawAlike(sheet.pen, look, cards);
}

function lookOf(sheet: Sheet, card: Card): Look {
  const { pen, numbers } = sheet;
  const { palette } = pen;
  const node = shownNode(sheet, card);
  const grad = node < 0 ? null : numbers.grad(node);
  const seen = presence(sheet, card);
  if (grad === null) return { colour: palette.ink3, alpha: seen * 0.7, isHollow: true };
  if (grad === 0) return { colour: palette.ink3, alpha: seen * 0.7, isHollow: false };
  const shade = (1 + Math.round(strength(grad) * (SHADES - 1))) / SHADES;
  const colour = grad < 0 ? palette.negative : palette.positive;
  return { colour, alpha: seen * (0.3 + 0.7 * shade), isHollow: false };
}

function drawAlike(pen: Pen, { colour, alpha, isHollow }: Look, cards: readonly Card[]): void {
  const { context, palette } = pen;
  const radius = Math.max(DOT_RADIUS, pen.screen(SMALLEST));
  context.beginPath();
  for (const { x, y, node, width } of cards) {
    if (node >= 0) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    } else context.roundRect(x - width / 4, y - radius, width / 2, 2 * radius, radius / 2);
  }
  // What shines through a pale dot is the paper, not the wires.
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = alpha;
  if (isHollow) {
    context.strokeStyle = colour;
    context.lineWidth = pen.screen(1.3);
    context.stroke();
  } else {
    context.fillStyle = colour;
    context.fill();
  }
  context.globalAlpha = 1;
}
