/** All that panels lay over the graph. */
import { coveredBeside, drawCardTags } from './card-tags';
import { drawDots } from './dots';
import { drawHalos } from './halo';
import { drawLanding } from './landing';
import { litIn } from './lit';
import { drawLitTriple } from './lit-triple';
import { drawPresses } from './presses';
import type { Overlay } from './types';
import { drawWireTags } from './wire-tags';

export const OVERLAY: Overlay = {
  lit: litIn,
  drawWires(sheet, wires) {
    drawHalos(sheet, wires);
    drawDots(sheet, wires);
  },
  coveredBeside,
  drawWireTags,
  drawOnCard: drawLanding,
  drawWords(sheet, wires, cards) {
    drawCardTags(sheet, cards);
    drawPresses(sheet, cards);
    drawLitTriple(sheet, wires, cards);
  },
};
