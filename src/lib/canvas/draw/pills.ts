/** Local derivatives in small pills on their wires. */
import type { Box, Point } from '../geometry';
import { fitNumber } from './fit';
import type { Numbers } from './numbers';
import type { Pen } from './pen';
import { pillBox, placePills } from './pill-places';
import type { WireNodes } from './wire-numbers';
import type { SeenWire } from './wires';

const TEXT = 12;
const PADDING = 7;
/** Room is kept for so many characters, so that pills stay where they are while numbers change. */
const CHARACTERS = 6;
const MOST_CHARACTERS = 9;
const LINE = 1.6;

export interface Pill {
  readonly seen: SeenWire;
  readonly text: string;
  readonly at: Point;
}

export function findPills(
  pen: Pen,
  wires: readonly SeenWire[],
  numbers: Numbers,
  nodes: WireNodes,
  obstacles: readonly Box[],
): readonly Pill[] {
  const single = wires.flatMap((seen) => {
    const text = textOf(seen, numbers, nodes);
    return text === null ? [] : [{ seen, text }];
  });
  const size = pen.legible(TEXT);
  const room = {
    width: pen.monoWidth('0'.repeat(CHARACTERS), size) + PADDING,
    height: size * LINE,
  };
  const places = placePills(
    single.map(({ seen }) => seen.path),
    obstacles,
    room,
    (path) => ({ ...room, width: pen.monoWidth(single[path].text, size) + PADDING }),
  );
  return single.flatMap(({ seen, text }, place): Pill[] => {
    const at = places[place];
    return at === null ? [] : [{ seen, text, at }];
  });
}

/** null: not computed, or several wires in one. */
function textOf({ wire, place }: SeenWire, numbers: Numbers, nodes: WireNodes): string | null {
  return wire.ends.length === 1 ? numbers.slopeText(nodes[place][0], wire.ends[0].port) : null;
}

/** A presence of 0 is none at all. */
export function drawPills(
  pen: Pen,
  pills: readonly Pill[],
  presence: (pill: Pill) => number,
): void {
  const { context, palette } = pen;
  const largest = pen.legible(TEXT);
  const advance = pen.monoWidth('0', 1);
  const room = pen.monoWidth('0'.repeat(MOST_CHARACTERS), largest);
  for (const pill of pills) {
    const { text, at } = pill;
    const alpha = presence(pill);
    if (alpha === 0) continue;
    const fitted = fitNumber(text, largest, room, advance);
    const width = pen.monoWidth(fitted.text, fitted.size) + 2 * PADDING;
    const box = pillBox(at, { width, height: largest * LINE });
    context.beginPath();
    context.roundRect(box.left, box.top, width, box.bottom - box.top, largest * LINE);
    context.globalAlpha = 1;
    context.fillStyle = palette.paper;
    context.fill();
    context.globalAlpha = alpha;
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = palette.value;
    pen.mono(fitted.size);
    pen.write(fitted.text, at.x, at.y + fitted.size * 0.36, 'center');
  }
  context.globalAlpha = 1;
}
