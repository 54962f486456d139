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
  #from = $state<number | null>(null);

  constructor(options: ScrubOptions) {
    this.#options = options;
  }

  /** Where the drag began; null while nothing moves. */
  get from(): number | null {
    return this.#from;
  }

  get isMoving(): boolean {
    return this.#from !== null;
  }

  press = (event: Press): void => {
    if (event.button !== 0 || document.activeElement === event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#options.onpress();
    this.#grip = { pointer: event.pointerId, x: event.clientX, value: this.#options.value() };
    window.addEventListener('keydown', this.#key, true);
  };

  move = (event: PointerEvent): void => {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    const distance = event.clientX - grip.x;
    if (!this.isMoving && Math.abs(distance) < CLICK) return;
    this.#from = grip.value;
    const step = stepOf(grip.value, { finer: event.shiftKey, coarser: event.altKey });
    this.#options.onchange(nudged(grip.value, Math.round(distance / PIXELS_PER_STEP), step));
  };

  release = (event: Press): void => {
    if (this.#grip?.pointer !== event.pointerId) return;
    if (!this.isMoving) event.currentTarget.focus();
    this.cancel();
  };

  /** Lets go where it is. */
  cancel = (): void => {
    this.#grip = null;
    this.#from = null;
    window.removeEventListener('keydown', this.#key, true);
  };

  /** The focus is wherever it was before the press, so the whole window listens. */
  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#grip === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#options.onchange(this.#grip.value);
    this.cancel();
  };
}
