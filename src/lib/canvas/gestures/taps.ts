/** Presses that did not move: which of them is the second of a double click. */
import { click, doubleClick, openMenu } from './click';
import type { Contact, Ground, Press } from './gesture';
import { freshGrip } from './held';
import { markUnder } from './under';
import { wire, type WireGesture } from './wire';

/** Milliseconds, and pixels on the screen. */
const DOUBLE = { time: 400, distance: 8 };

export class Taps {
  readonly #ground: Ground;
  #last: { readonly contact: Contact; readonly on: string } | null = null;
  #stopWaiting: () => void = () => {};

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** A new press: what the last one was waiting for will not come. */
  interrupt(): void {
    this.#stopWaiting();
  }

  /** On a port, a wire begins that hangs on the pointer from now on. */
  tap(press: Press, contact: Contact): WireGesture | null {
    if (contact.button === 2) openMenu(this.#ground, press);
    if (contact.button !== 0) return null;
    const { target } = press;
    if (target.on === 'press') {
      this.#ground.ask({ do: 'press', id: target.id });
      return null;
    }
    const on = JSON.stringify(target);
    const last = this.#last;
    this.#last = { contact, on };
    if (last !== null && last.on === on && isSecond(last.contact, contact)) {
      this.#last = null;
      doubleClick(this.#ground, press);
      return null;
    }
    const mark = markUnder(this.#ground, contact, press.target);
    if (mark !== null) {
      this.#last = null;
      this.#ground.ask({ do: 'fold', ...mark });
      return null;
    }
    const { isLocked } = this.#ground.settings();
    const grip = isLocked ? null : freshGrip(this.#ground.picture().graph, press.target);
    if (grip !== null) return wire(this.#ground, contact, grip);
    this.#stopWaiting = click(this.#ground, press);
    return null;
  }
}

const isSecond = (one: Contact, other: Contact): boolean =>
  other.time - one.time < DOUBLE.time &&
  Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) < DOUBLE.distance;
