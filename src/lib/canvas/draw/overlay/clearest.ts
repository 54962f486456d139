/** The place beside something where a pill covers least of what matters. */
import { grown, isInside, meet, type Box, type Point } from '../../geometry';
import { pillBox, type PillSize } from '../pill-places';

export interface Ground {
  /** The pill stays inside; null: it may stand anywhere. */
  readonly within: Box | null;
  /** What it must not cover while there is any other place, and what it should not. */
  readonly never: readonly Box[];
  readonly rather: readonly Box[];
  /** Of the wire that it is about. */
  readonly points: readonly Point[];
}

/** Places are tried so far to the sides and up and down, in such parts of the pill's own size. */
const ACROSS = { steps: 5, part: 0.25 };
const DOWN = { steps: 14, part: 0.5 };
/** Of each thing that is covered, and of each pixel between the pill and its place, and to its middle. */
const COST = { never: 100_000, rather: 500, point: 40, gap: 2, away: 0.25 };
const AIR = 6;

export function clearest(middle: Point, size: PillSize, ground: Ground): Point {
  const places = placesAround(middle, size).map((place) => inside(place, size, ground.within));
  const reach = around(places, size);
  const near = {
    ...ground,
    never: ground.never.filter((box) => meet(box, reach)),
    rather: ground.rather.filter((box) => meet(box, reach)),
  };
  let best = middle;
  let least = Infinity;
  for (const place of places) {
    const away =
      COST.gap * gapTo(pillBox(place, size), middle) + COST.away * distance(place, middle);
    if (away >= least) continue;
    const cost = away + costOf(grown(pillBox(place, size), AIR), near);
    if (cost >= least) continue;
    least = cost;
    best = place;
  }
  return best;
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** From the edge of the box; 0 inside of it. */
const gapTo = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));

function costOf(box: Box, { never, rather, points }: Ground): number {
  const count = <Thing>(things: readonly Thing[], isCovered: (thing: Thing) => boolean): number =>
    things.reduce((sum, thing) => sum + (isCovered(thing) ? 1 : 0), 0);
  const meets = (other: Box): boolean => meet(other, box);
  return (
    COST.never * count(never, meets) +
    COST.rather * count(rather, meets) +
    COST.point * count(points, (point) => isInside(point, box))
  );
}

function placesAround({ x, y }: Point, { width, height }: PillSize): readonly Point[] {
  const places: Point[] = [];
  for (let down = 0; down <= DOWN.steps; down += 1) {
    for (let across = 0; across <= ACROSS.steps; across += 1) {
      const [dx, dy] = [across * ACROSS.part * width, down * DOWN.part * height];
      // Above before below, and right before left, where the one is as good as the other.
      places.push({ x: x + dx, y: y - dy }, { x: x + dx, y: y + dy });
      places.push({ x: x - dx, y: y - dy }, { x: x - dx, y: y + dy });
    }
  }
  return places;
}

function inside({ x, y }: Point, { width, height }: PillSize, within: Box | null): Point {
  if (within === null) return { x, y };
  const { left, top, right, bottom } = within;
  return {
    x: clamp(x, left + width / 2, right - width / 2),
    y: clamp(y, top + height / 2, bottom - height / 2),
  };
}

/** The start wins where there is no room. */
const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

function around(places: readonly Point[], size: PillSize): Box {
  const boxes = places.map((place) => grown(pillBox(place, size), AIR));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
