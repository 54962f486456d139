/** All that panels lay over the graph. */
import { drawDots } from './dots';
import { drawHalos } from './halo';
import { drawLanding } from './landing';
import { litIn } from './lit';
import { drawLitTriple } from './lit-triple';
import type { Overlay } from './types';

export const OVERLAY: Overlay = {
  lit: litIn,
  drawWires(sheet, wires) {
    drawHalos(sheet, wires);
    drawDots(sheet, wires);
  },
  drawOnCard: drawLanding,
  drawWords(sheet, wires, cards) {
    drawLitTriple(sheet, wires, cards);
  },
};
