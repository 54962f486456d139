/** The names of steps, as many as have room; the one that is shown goes before all others. */
import { STEP_KIND } from '../../../engine';
import type { Grain } from '../../../editor';
import { text } from '../../../messages';
import type { Course } from '../course';
import { xOf, type Ruler } from './ruler';
import { stopsOf } from './stops';

export interface Label {
  readonly position: number;
  /** Its middle. */
  readonly x: number;
  readonly text: string;
}

/** Pixels: a letter of the timeline's type, and what two names keep between them. */
const LETTER = 6.7;
const GAP = 9;
/** Letters of one node's name. */
const LONGEST = 10;
/** Where no name could stand, none is looked for. */
const LEAST_ROOM = 24;

export function nameAt(course: Course, position: number, grain: Grain): string {
  if (position === 0) return text('timeline-start');
  const { kind, node, from } = course.step(position - 1);
  if (kind === STEP_KIND.seed) return text('timeline-seed');
  if (kind === STEP_KIND.reset) return text('timeline-reset');
  const name = short(course.nameOf(node));
  const isWire = kind === STEP_KIND.backward && grain === 'fine';
  return isWire ? `${name}→${short(course.nameOf(from))}` : name;
}

const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;

/** `shown`: a place whose name is there in any case. */
export function labelsOf(
  course: Course,
  ruler: Ruler,
  grain: Grain,
  shown: number | null,
): readonly Label[] {
  const label = (position: number): Label => ({
    position,
    x: inside(xOf(position, ruler), nameAt(course, position, grain), ruler),
    text: nameAt(course, position, grain),
  });
  const first = shown === null ? null : label(shown);
  const chosen: Label[] = [];
  let from = 0;
  for (const position of tried(course, ruler, grain)) {
    const next = label(position);
    const isFree = next.x - halfOf(next) >= from && (first === null || !touch(next, first));
    if (!isFree) continue;
    chosen.push(next);
    from = next.x + halfOf(next) + GAP;
  }
  return first === null ? chosen : [...chosen, first];
}

const halfOf = ({ text: name }: Pick<Label, 'text'>): number => (name.length * LETTER) / 2;

const touch = (one: Label, other: Label): boolean =>
  Math.abs(one.x - other.x) < halfOf(one) + halfOf(other) + GAP;

function inside(x: number, name: string, { width }: Ruler): number {
  const half = halfOf({ text: name });
  return Math.min(width - half, Math.max(half, x));
}

/** Of many steps only so many as may have room. */
function tried(course: Course, { width }: Ruler, grain: Grain): readonly number[] {
  const stops = stopsOf(course, grain);
  const stride = Math.max(1, Math.ceil((stops.count * LEAST_ROOM) / Math.max(1, width)));
  const count = Math.ceil(stops.count / stride);
  return Array.from({ length: count }, (_, place) => stops.at(place * stride));
}
