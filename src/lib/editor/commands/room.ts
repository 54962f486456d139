/** Makes room for a group that was unfolded: what it would cover goes aside, level by level. */
import type { GraphDocument } from '../../engine';
import {
  boxOfCard,
  FRAME_PADDING,
  FRAME_TITLE,
  GRID,
  joinBoxes,
  visibleGraph,
  type Box,
} from '../../layout';
import { homesIn, meantBy, pathFrom } from './families';
import { shifted } from './places';

type Homes = ReadonlyMap<string, string>;
/** By card or group that lies right in some group. */
type Units = Map<string, Box>;

/** What is nearer than this is in the way, in pixels. */
const GAP = 20;

/** `before`: the box of its card while it was folded. */
export function makeRoom(document: GraphDocument, id: string, before: Box): GraphDocument {
  const homes = homesIn(document);
  let made = document;
  let was = before;
  // The group around it grows with it, and pushes aside what lies beside that one in turn.
  for (const grown of [id, ...pathFrom(homes, id)]) {
    const units = unitsIn(made, homes, homes.get(grown) ?? null);
    const now = units.get(grown);
    if (now === undefined) return made;
    units.delete(grown);
    const around = framed([...units.values()].reduce(joinBoxes, was));
    made = withPushed(made, units, was, now);
    was = around;
  }
  return made;
}

function unitsIn(document: GraphDocument, homes: Homes, home: string | null): Units {
  const units: Units = new Map();
  for (const card of visibleGraph(document).cards) {
    const path = [card.id, ...pathFrom(homes, card.id)];
    const unit = home === null ? path.at(-1) : path[path.indexOf(home) - 1];
    if (unit === undefined) continue;
    const box = unit === card.id ? boxOfCard(card) : framed(boxOfCard(card));
    const known = units.get(unit);
    units.set(unit, known ? joinBoxes(known, box) : box);
  }
  return units;
}

const framed = ({ left, top, right, bottom }: Box): Box => ({
  left: left - FRAME_PADDING,
  top: top - FRAME_PADDING - FRAME_TITLE,
  right: right + FRAME_PADDING,
  bottom: bottom + FRAME_PADDING,
});

/** Nothing moves where nothing is in the way. */
function withPushed(document: GraphDocument, units: Units, was: Box, now: Box): GraphDocument {
  if (![...units.values()].some((box) => isNear(box, now))) return document;
  const sides: readonly [isBeyond: (box: Box) => boolean, across: number, down: number][] = [
    [({ left }) => left >= was.right, Math.max(0, now.right - was.right), 0],
    [({ right }) => right <= was.left, Math.min(0, now.left - was.left), 0],
    [({ top }) => top >= was.bottom, 0, Math.max(0, now.bottom - was.bottom)],
    [({ bottom }) => bottom <= was.top, 0, Math.min(0, now.top - was.top)],
  ];
  let made = document;
  for (const [isBeyond, across, down] of sides) {
    const pushed = [...units].filter(([, box]) => isBeyond(box));
    for (const [unit] of pushed) units.delete(unit);
    const meant = meantBy(
      made,
      pushed.map(([unit]) => unit),
    );
    made = shifted(made, meant, [outwards(across / GRID), outwards(down / GRID)]);
  }
  return made;
}

const isNear = (one: Box, other: Box): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom + GAP &&
  other.top < one.bottom + GAP;

const outwards = (steps: number): number => (steps < 0 ? Math.floor(steps) : Math.ceil(steps));
