/** Wires in the light: thick, with the halo of now, in the colour of what goes along them. */
import type { Pen } from '../pen';
import type { Sheet } from '../sheet';
import { trace, wireColour, type SeenWire } from '../wires';

/** On the screen as well, where zoomed out. */
const WIRE = { width: 5, least: 3.5 };
const HALO = { width: 15, least: 11, alpha: 0.55 };

export function drawHalos(sheet: Sheet, wires: readonly SeenWire[]): void {
  const { pen, lit } = sheet;
  if (lit === null) return;
  const seen = wires.filter(({ place }) => lit.wires.has(place));
  const { context, palette } = pen;
  context.globalAlpha = HALO.alpha;
  stroke(pen, seen, palette.now, HALO);
  context.globalAlpha = 1;
  for (const wire of seen) stroke(pen, [wire], flowColour(sheet, wire), WIRE);
}

function stroke(
  pen: Pen,
  wires: readonly SeenWire[],
  colour: string,
  { width, least }: { readonly width: number; readonly least: number },
): void {
  const { context } = pen;
  context.beginPath();
  for (const { path } of wires) trace(context, path);
  context.strokeStyle = colour;
  context.lineWidth = Math.max(width, pen.screen(least));
  context.stroke();
}

/** Values go forward, gradients come back. */
export function flowColour({ pen, scene, lit }: Sheet, wire: SeenWire): string {
  const { spotlight } = scene.picture;
  if (spotlight?.flow === 'forward') return pen.palette.value;
  const told = lit?.told === wire.place ? spotlight?.triple : null;
  return wireColour(pen.palette, told?.contribution ?? wire.contribution);
}
