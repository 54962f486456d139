/** Drags the number of a leaf sideways: every step is heard at once, and all are one change. */
import type { Gesture, Ground, Pace, Pointer } from './gesture';

const PIXELS_PER_STEP = 4;
let gestures = 0;

export function scrub(ground: Ground, start: Pointer, id: string, before: number): Gesture {
  const gesture = `scrub ${id} ${(gestures += 1)}`;
  // Another pace starts anew from where the number is, so that no key makes it jump.
  let grip = { x: start.screen.x, value: before, pace: paceOf(start) };
  let value = before;

  const set = (next: number) => {
    if (next === value) return;
    value = next;
    ground.ask({ do: 'value', id, value, gesture });
  };

  return {
    move(pointer) {
      const pace = paceOf(pointer);
      if (pace.finer !== grip.pace.finer || pace.coarser !== grip.pace.coarser) {
        grip = { x: pointer.screen.x, value, pace };
      }
      const steps = Math.round((pointer.screen.x - grip.x) / PIXELS_PER_STEP);
      set(ground.nudge(grip.value, steps, pace));
    },
    release() {},
    cancel: () => set(before),
    hand: () => ({ scrub: { id, before } }),
    cursor: 'ew-resize',
    pansAtEdge: false,
  };
}

const paceOf = ({ shift, alt }: Pointer): Pace => ({ finer: shift, coarser: alt });
