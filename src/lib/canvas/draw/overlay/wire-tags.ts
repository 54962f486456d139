/** Words on wires, in place of the slope, or beside it where it is struck out. */
import { wireKey } from '../../../layout';
import { levelAt, pointOn, type Box, type Point } from '../../geometry';
import type { Tag } from '../../types';
import type { Pen } from '../pen';
import { pillBox, placePills, type PillSize } from '../pill-places';
import { ASIDE, type Sheet } from '../sheet';
import { wireNodes } from '../wire-numbers';
import type { SeenWire } from '../wires';
import { strikeOut } from './strike';
import { boxAt, drawTagPill, tagPill, toneColour } from './tag-pill';
import { UNEQUAL } from './tags-of';
import type { TaggedWires } from './types';

const TEXT = 12;
const PADDING = 7;
const LINE = 1.6;

interface Tagged {
  readonly wire: SeenWire;
  readonly tag: Tag;
  /** The slope that is not the right one. */
  readonly struck: string;
  readonly text: string;
  readonly room: PillSize;
}

export function drawWireTags(
  sheet: Sheet,
  wires: readonly SeenWire[],
  obstacles: readonly Box[],
): TaggedWires {
  const tagged = taggedIn(sheet, wires);
  const boxes: Box[] = [];
  const drawn = new Set<number>();
  let left = levelAt(sheet.pen.zoom) === 'near' ? tagged : [];
  for (const text of ['text', 'short'] as const) {
    left = left.map((each) => sized(sheet.pen, each, each.tag[text] ?? each.tag.text));
    const places = placed(left, [...obstacles, ...boxes]);
    left.forEach((each, place) => {
      const at = places[place];
      if (at === null) return;
      boxes.push(pillBox(at, each.room));
      drawn.add(each.wire.place);
      dimmed(sheet, each.wire, () => drawPill(sheet.pen, each, at));
    });
    left = left.filter(({ wire }) => !drawn.has(wire.place));
  }
  for (const each of tagged) if (!drawn.has(each.wire.place)) drawMark(sheet, each);
  return { wires: drawn, boxes };
}

function taggedIn({ scene, graph, numbers, lit }: Sheet, wires: readonly SeenWire[]) {
  const { wireTags } = scene.picture;
  if (wireTags === undefined || wireTags.size === 0) return [];
  const nodes = wireNodes(graph);
  return wires.flatMap((wire): Tagged[] => {
    const { ends } = wire.wire;
    const tag = ends.length === 1 ? wireTags.get(wireKey(ends[0])) : undefined;
    if (tag === undefined || wire.place === lit?.told) return [];
    const slope = numbers.slopeText(nodes[wire.place][0], ends[0].port);
    const struck = tag.isWrong === true ? (slope ?? '') : '';
    return [{ wire, tag, struck, text: '', room: { width: 0, height: 0 } }];
  });
}

function sized(pen: Pen, tagged: Tagged, text: string): Tagged {
  const { struck } = tagged;
  const size = pen.legible(TEXT);
  const characters = struck.length + (struck === '' ? 0 : 1) + text.length;
  const width = pen.monoWidth('0', size) * characters + (2 * PADDING * size) / TEXT;
  return { ...tagged, text, room: { width, height: size * LINE } };
}

function placed(tagged: readonly Tagged[], obstacles: readonly Box[]) {
  if (tagged.length === 0) return [];
  const width = tagged.reduce((most, { room }) => Math.max(most, room.width), 0);
  const largest = { width, height: tagged[0].room.height };
  const paths = tagged.map(({ wire }) => wire.path);
  return placePills(paths, obstacles, largest, (path) => tagged[path].room);
}

function drawPill(pen: Pen, { tag, struck, text, room }: Tagged, at: Point): void {
  const { context, palette } = pen;
  const { left, top, right, bottom } = pillBox(at, room);
  const size = pen.legible(TEXT);
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = tag.isWrong === true ? palette.ink2 : palette.lineStrong;
  context.lineWidth = 1.2;
  context.stroke();
  pen.mono(size);
  const start = left + (PADDING * size) / TEXT;
  const baseline = at.y + size * 0.36;
  const width = pen.monoWidth(struck, size);
  context.fillStyle = palette.value;
  if (struck !== '') pen.write(struck, start, baseline);
  context.fillStyle = toneColour(palette, tag.tone);
  pen.write(text, struck === '' ? start : start + width + pen.monoWidth(' ', size), baseline);
  if (struck !== '') strikeOut(pen, start + width / 2, at.y, width - 4);
}

/** Where there is no room for words. */
function drawMark(sheet: Sheet, { wire, tag }: Tagged): void {
  if (tag.isWrong !== true || levelAt(sheet.pen.zoom) === 'far') return;
  const pill = tagPill(sheet.pen, { text: UNEQUAL, tone: 'plain', isWrong: true });
  const { x, y } = pointOn(wire.path, 0.5);
  const box = boxAt(pill, x - pill.width / 2, y - pill.height / 2);
  dimmed(sheet, wire, () => drawTagPill(sheet.pen, pill, box));
}

function dimmed({ pen, lit }: Sheet, { place }: SeenWire, draw: () => void): void {
  pen.context.globalAlpha = lit === null || lit.wires.has(place) ? 1 : ASIDE;
  draw();
  pen.context.globalAlpha = 1;
}
