/** Where forward and each backward pass begin. */
import { STEP_KIND } from '../../../engine';
import { text } from '../../../messages';
import type { Course } from '../course';
import { xOf, type Ruler } from './ruler';

export interface Half {
  readonly x: number;
  readonly text: string;
}

/** Pixels that the word takes. */
const ROOM = 68;

export function halvesOf(course: Course, ruler: Ruler): readonly Half[] {
  const { kind } = course.timeline;
  const turn = kind.findIndex((each) => each !== STEP_KIND.forward);
  const begins = turn < 0 ? [] : [turn, ...course.passes];
  const isOne = begins.length < 2;
  const backward = begins.map((position, place) => ({
    x: between(position, ruler),
    text: isOne ? text('timeline-backward') : text('timeline-pass', { pass: place + 1 }),
  }));
  const forward = turn === 0 ? [] : [{ x: xOf(0, ruler), text: text('timeline-forward') }];
  return withRoom([...forward, ...backward], ruler.width);
}

/** Half a step before the first of its steps. */
const between = (position: number, ruler: Ruler): number =>
  position === 0 ? xOf(0, ruler) : xOf(position + 0.5, ruler);

function withRoom(halves: readonly Half[], width: number): readonly Half[] {
  return halves.map((half, place) => {
    const end = halves[place + 1]?.x ?? width;
    return end - half.x < ROOM ? { ...half, text: '' } : half;
  });
}
