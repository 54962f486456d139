/** The wheel zooms at the pointer; two fingers on a trackpad push the paper, and pinch it. */
import type { Point } from '../geometry';
import { pannedBy, zoomedAt, type View } from '../view';

export interface Turn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** As in wheel events: 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly timeStamp: number;
}

const PIXELS = [1, 40, 800];
/** After so long a pause a new movement begins, which may be of another device. */
const PAUSE = 250;
/** One notch of a wheel is at least this; a trackpad begins softly. */
const NOTCH = 40;
const ZOOM = { wheel: 0.0018, pinch: 0.01 };
const MOST = { wheel: 240, pinch: 25 };

export class Wheel {
  #before = -Infinity;
  #isWheel = true;

  turn(event: Turn, view: View, at: Point): View {
    const { ctrlKey, shiftKey, timeStamp } = event;
    const unit = PIXELS[event.deltaMode] ?? 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    // What began as a push stays one: a fast stroke in its middle looks like a notch.
    if (timeStamp - this.#before > PAUSE) this.#isWheel = isNotch(event, x, y);
    this.#before = timeStamp;
    if (ctrlKey) return zoomedAt(view, at, view.zoom * factor(y, 'pinch'));
    if (shiftKey) return pannedBy(view, x === 0 ? -y : -x, 0);
    return this.#isWheel
      ? zoomedAt(view, at, view.zoom * factor(y, 'wheel'))
      : pannedBy(view, -x, -y);
  }
}

const isNotch = ({ deltaMode }: Turn, x: number, y: number): boolean =>
  deltaMode !== 0 || (x === 0 && Math.abs(y) >= NOTCH);

const factor = (turned: number, by: 'wheel' | 'pinch'): number =>
  Math.exp(-Math.max(-MOST[by], Math.min(MOST[by], turned)) * ZOOM[by]);
