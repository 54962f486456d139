/** A card from near: all of it. */
import type { Card } from '../../layout';
import { drawBadges } from './badges';
import { drawNumbers } from './card-numbers';
import { drawCardShape } from './card-shape';
import { drawTitle } from './card-title';
import { drawGroupFace } from './group-card';
import { drawPorts } from './ports';
import { drawRings } from './rings';
import { drawScrubGhost } from './scrub';
import { isOutput, recordOf, type Sheet } from './sheet';

export function drawNearCard(sheet: Sheet, card: Card): void {
  const { pen, scene } = sheet;
  const record = recordOf(sheet, card);
  const isHovered = hoveredCard(sheet) === card.id;
  drawCardShape(sheet, card, isHovered);
  drawRings(sheet, card);
  scene.overlay?.drawOnCard(sheet, card);
  if (record === null) drawGroupFace(sheet, card);
  else {
    drawTitle(sheet, card, record);
    drawNumbers(sheet, card, card.node);
  }
  const isSelected = scene.picture.selected.has(card.id);
  drawPorts(pen, card, {
    isOpen: (port) => record?.inputs?.[port] === null,
    isOutput: isOutput(sheet, card),
    hasGhost: card.canGrow && (isHovered || isSelected || scene.wiring?.isForward === true),
    hover: scene.hover,
  });
  drawBadges(sheet, card);
  drawScrubGhost(sheet, card);
}

/** The card that the pointer is on, whichever part of it. */
export function hoveredCard({ scene: { hover }, graph }: Sheet): string | null {
  if (hover === null || hover.on === 'blank' || hover.on === 'wire' || hover.on === 'frame') {
    return null;
  }
  const id = hover.on === 'input' ? hover.end.node : hover.id;
  const place = graph.cardOf.get(id);
  return place === undefined ? null : graph.cards[place].id;
}
