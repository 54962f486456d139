/** Dragging a number sideways. A press that does not move is a click, and the caret comes then. */
import { nudged, stepOf } from './nudge';

type Press = PointerEvent & { currentTarget: HTMLElement };

export interface ScrubOptions {
  value(): number;
  /** A press has begun: what follows is one gesture. */
  onpress(): void;
  onchange(value: number): void;
}

const PIXELS_PER_STEP = 4;
const CLICK = 3;

export class Scrub {
  readonly #options: ScrubOptions;
  #grip: { pointer: number; x: number; value: number } | null = null;
  #isMoving = $state(false);

  constructor(options: ScrubOptions) {
    this.#options = options;
  }

  get isMoving(): boolean {
    return this.#isMoving;
  }

  press = (event: Press): void => {
    if (event.button !== 0 || document.activeElement === event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#options.onpress();
    this.#grip = { pointer: event.pointerId, x: event.clientX, value: this.#options.value() };
  };

  move = (event: PointerEvent): void => {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    const distance = event.clientX - grip.x;
    if (!this.#isMoving && Math.abs(distance) < CLICK) return;
    this.#isMoving = true;
    const step = stepOf(grip.value, { finer: event.shiftKey, coarser: event.altKey });
    this.#options.onchange(nudged(grip.value, Math.round(distance / PIXELS_PER_STEP), step));
  };

  release = (event: Press): void => {
    if (this.#grip?.pointer !== event.pointerId) return;
    if (!this.#isMoving) event.currentTarget.focus();
    this.cancel();
  };

  cancel = (): void => {
    this.#grip = null;
    this.#isMoving = false;
  };
}
