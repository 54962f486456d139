/** Makes room for a group that is unfolded: what it would cover goes aside, level by level. */
import {
  boxOfCard,
  FRAME_PADDING,
  FRAME_TITLE,
  GRID,
  joinBoxes,
  type Box,
  type Card,
} from '../../layout';
import { pathFrom } from './families';
import type { GridPoint } from './places';

type Homes = ReadonlyMap<string, string>;
/** By card or group that lies right in some group. */
type Units = ReadonlyMap<string, Box>;

interface Unfolded {
  readonly id: string;
  /** All cards as they stand once it is unfolded. */
  readonly cards: readonly Card[];
  readonly homes: Homes;
  /** How far what lies in it goes, so that it stands where its card stood. */
  readonly by: GridPoint;
  /** The box of that card. */
  readonly before: Box;
}

/** What is nearer than this is in the way, in pixels. */
const GAP = 20;

/** How far the group and what lies beside it go, in steps. */
export function shiftsForRoom(unfolded: Unfolded): ReadonlyMap<string, GridPoint> {
  const { id, homes, by, before } = unfolded;
  const shifts = new Map([[id, by]]);
  let was = before;
  // The group around it grows with it, and pushes aside what lies beside that one in turn.
  for (const grown of [id, ...pathFrom(homes, id)]) {
    const units = unitsIn(unfolded, shifts, homes.get(grown) ?? null);
    const now = units.get(grown);
    if (now === undefined) return shifts;
    units.delete(grown);
    for (const [unit, shift] of pushes(units, was, now)) shifts.set(unit, shift);
    was = framed([...units.values()].reduce(joinBoxes, was));
  }
  return shifts;
}

function unitsIn(
  { cards, homes }: Unfolded,
  shifts: ReadonlyMap<string, GridPoint>,
  home: string | null,
): Map<string, Box> {
  const units = new Map<string, Box>();
  for (const card of cards) {
    const path = [card.id, ...pathFrom(homes, card.id)];
    const unit = home === null ? path.at(-1) : path[path.indexOf(home) - 1];
    if (unit === undefined) continue;
    const [x, y] = shifts.get(path.find((each) => shifts.has(each)) ?? '') ?? [0, 0];
    const box = movedBy(boxOfCard(card), x * GRID, y * GRID);
    const taken = unit === card.id ? box : framed(box);
    const known = units.get(unit);
    units.set(unit, known ? joinBoxes(known, taken) : taken);
  }
  return units;
}

const movedBy = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

const framed = ({ left, top, right, bottom }: Box): Box => ({
  left: left - FRAME_PADDING,
  top: top - FRAME_PADDING - FRAME_TITLE,
  right: right + FRAME_PADDING,
  bottom: bottom + FRAME_PADDING,
});

/** What lies to one side goes further to that side; nothing, where nothing is in the way. */
function* pushes(units: Units, was: Box, now: Box): Generator<[string, GridPoint]> {
  if (![...units.values()].some((box) => isNear(box, now))) return;
  const right = steps(Math.max(0, now.right - was.right));
  const left = steps(Math.max(0, was.left - now.left));
  const down = steps(Math.max(0, now.bottom - was.bottom));
  const up = steps(Math.max(0, was.top - now.top));
  for (const [unit, box] of units) {
    if (box.left >= was.right) yield [unit, [right, 0]];
    else if (box.right <= was.left) yield [unit, [-left, 0]];
    else if (box.top >= was.bottom) yield [unit, [0, down]];
    else if (box.bottom <= was.top) yield [unit, [0, -up]];
  }
}

const isNear = (one: Box, other: Box): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom + GAP &&
  other.top < one.bottom + GAP;

const steps = (pixels: number): number => Math.ceil(pixels / GRID);
