/** Ports: round, growing under the pointer; an open one is dashed, a ghost adds one. */
import type { Card } from '../../layout';
import { ghostPlace, portPlace, type Point } from '../geometry';
import type { Target } from '../types';
import type { Pen } from './pen';

const RADIUS = 4.5;
const GROWN = 7;
const DASH = [2.2, 2];

export interface PortsLook {
  readonly isOpen: (port: number) => boolean;
  readonly isOutput: boolean;
  readonly hasGhost: boolean;
  readonly hover: Target | null;
}

export function drawPorts(pen: Pen, card: Card, look: PortsLook): void {
  const { hover } = look;
  card.inputs.forEach((_, port) => {
    const isNear = hover?.on === 'input' && hover.end.node === card.id && hover.end.port === port;
    drawPort(pen, portPlace(card, 'input', port), isNear, look.isOpen(port) ? 'open' : 'wired');
  });
  card.outputs.forEach(({ node }, port) => {
    const isNear = hover?.on === 'output' && hover.id === node;
    drawPort(pen, portPlace(card, 'output', port), isNear, look.isOutput ? 'full' : 'wired');
  });
  if (look.hasGhost)
    drawGhost(pen, ghostPlace(card), hover?.on === 'ghost' && hover.id === card.id);
}

function drawPort(
  pen: Pen,
  { x, y }: Point,
  isNear: boolean,
  look: 'open' | 'wired' | 'full',
): void {
  const { context, palette } = pen;
  pen.circle(x, y, isNear ? GROWN : RADIUS);
  context.fillStyle = look === 'full' ? palette.ink3 : palette.panel;
  context.fill();
  context.strokeStyle = isNear || look === 'open' ? palette.ink : palette.ink3;
  context.lineWidth = isNear ? 2 : 1.5;
  if (look === 'open' && !isNear) context.setLineDash(DASH);
  context.stroke();
  if (look === 'open' && !isNear) context.setLineDash([]);
}

function drawGhost(pen: Pen, { x, y }: Point, isNear: boolean): void {
  const { context, palette } = pen;
  const radius = isNear ? GROWN + 1 : 6;
  const arm = radius - 3;
  pen.circle(x, y, radius);
  context.fillStyle = palette.panel;
  context.fill();
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
  context.moveTo(x, y - arm);
  context.lineTo(x, y + arm);
  context.strokeStyle = isNear ? palette.ink : palette.ink3;
  context.lineWidth = isNear ? 1.8 : 1.2;
  context.stroke();
}

/** A port that a wire has snapped to. */
export function drawTakenPort(pen: Pen, { x, y }: Point): void {
  pen.circle(x, y, GROWN);
  pen.context.fillStyle = pen.palette.ink;
  pen.context.fill();
}
