/** All pointers on the canvas: which gesture is under way, and what each new event means to it. */
import { EMPTY_HAND, type Hand } from '../hand';
import type { MapPlace } from '../map';
import type { Target } from '../types';
import { toModel } from '../view';
import { begin } from './begin';
import { openMenu } from './click';
import type { Contact, Gesture, Ground, Press } from './gesture';
import { pan, pinch, type Pinch } from './pan';
import { mapUnder, roam } from './roam';
import { Taps } from './taps';
import { cursorOver, targetUnder } from './under';
import type { WireGesture } from './wire';

/** On the screen: closer is a click. */
const STILL = { mouse: 4, touch: 10 };
const LONG_PRESS = 500;

interface Held extends Press {
  readonly contact: Contact;
  stopWaiting: () => void;
}

export class Hands {
  readonly #ground: Ground;
  readonly #taps: Taps;
  readonly #contacts = new Map<number, Contact>();
  #held: Held | null = null;
  #gesture: { readonly of: Gesture; readonly contact: number } | null = null;
  #pinch: Pinch | null = null;
  /** A wire that was begun with a click and hangs on the pointer. */
  #armed: WireGesture | null = null;
  #hover: Target | null = null;
  #last: Contact | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#taps = new Taps(ground);
  }

  down(contact: Contact): void {
    this.#taps.interrupt();
    this.#last = contact;
    this.#contacts.set(contact.id, contact);
    if (this.#contacts.size > 1) return this.#second();
    if (this.#armed !== null && contact.button === 0) return this.#finishArmed(contact);
    this.#hold(contact);
  }

  move(contact: Contact): void {
    this.#last = contact;
    if (this.#contacts.has(contact.id)) this.#contacts.set(contact.id, contact);
    if (this.#pinch !== null) return this.#spread();
    if (this.#armed !== null) this.#armed.move(contact);
    if (this.#gesture !== null) return this.#lead(contact);
    if (this.#held !== null) return this.#mayBegin(contact);
    if (this.#contacts.size === 0) this.#look(contact);
  }

  up(contact: Contact): void {
    this.#contacts.delete(contact.id);
    if (this.#pinch !== null) return this.#unpinch();
    const gesture = this.#gesture;
    if (gesture?.contact === contact.id) {
      this.#gesture = null;
      gesture.of.release(contact);
    }
    const held = this.#held;
    if (held?.contact.id === contact.id) {
      this.#letGo();
      this.#armed = this.#taps.tap(held, { ...contact, button: held.contact.button });
    }
    if (contact.isTouch) this.#hover = null;
    else this.#look(contact);
  }

  /** The pointer is no longer ours: nothing of what it was doing remains. */
  lose(id: number): void {
    if (this.#contacts.delete(id)) this.cancel();
  }

  /** Gives up what is under way; says whether there was anything. */
  cancel(): boolean {
    const was = this.#gesture ?? this.#armed ?? this.#pinch ?? this.#held;
    const gesture = this.#gesture;
    this.#gesture = null;
    this.#armed = null;
    this.#pinch = null;
    this.#letGo();
    gesture?.of.cancel();
    return was !== null;
  }

  /** Everything that the canvas held is forgotten: the window lost the pointers. */
  drop(): void {
    this.#contacts.clear();
    this.#hover = null;
    this.cancel();
  }

  leave(): void {
    if (this.#contacts.size === 0) this.#hover = null;
  }

  /** A hand holds a part of the graph. */
  get isHolding(): boolean {
    return this.#gesture !== null;
  }

  /** A gesture is under way; a press or a hover is none. */
  get isBusy(): boolean {
    return this.#gesture !== null || this.#pinch !== null || this.#armed !== null;
  }

  /** The pointer that could push the view on at an edge. */
  get pusher(): Contact | null {
    return this.#gesture?.of.pansAtEdge ? this.#last : null;
  }

  /** The view went on under a pointer that stands still, or a key changed what it means. */
  follow(keys: Partial<Pick<Contact, 'shift' | 'alt'>> = {}): void {
    if (this.#last === null) return;
    const point = toModel(this.#ground.view(), this.#last.at);
    this.#last = { ...this.#last, point, ...keys };
    this.#gesture?.of.move(this.#last);
    this.#armed?.move(this.#last);
    if (this.#hover !== null) this.#look(this.#last);
  }

  /** The system asks for a menu: with the main button down, that is Ctrl and a click on a Mac. */
  called(): void {
    const held = this.#held;
    if (held === null || held.contact.isTouch || held.contact.button !== 0) return;
    this.#letGo();
    openMenu(this.#ground, held);
  }

  /** What is under the pointer: another object only when it is another thing. */
  get hover(): Target | null {
    return this.#hover;
  }

  hand(): Hand {
    const shown = this.#gesture?.of.hand() ?? this.#armed?.hand();
    return { ...EMPTY_HAND, hover: this.#gesture === null ? this.#hover : null, ...shown };
  }

  get cursor(): string {
    const gesture = this.#gesture?.of ?? this.#armed;
    if (gesture != null) return gesture.cursor;
    return cursorOver(this.#ground, this.#hover, this.#last);
  }

  #look(contact: Contact): void {
    const target = targetUnder(this.#ground, contact);
    if (JSON.stringify(target) !== JSON.stringify(this.#hover)) this.#hover = target;
  }

  #hold(contact: Contact): void {
    const map = contact.button === 0 ? mapUnder(this.#ground, contact) : null;
    if (map !== null) return this.#roam(contact, map);
    const target = targetUnder(this.#ground, contact);
    const stopWaiting = contact.isTouch
      ? this.#ground.later(LONG_PRESS, () => this.#longPress())
      : () => {};
    this.#held = { contact, pointer: contact, target, stopWaiting };
  }

  #roam(contact: Contact, map: MapPlace): void {
    const of = roam(this.#ground, contact, map);
    this.#gesture = { of, contact: contact.id };
    of.move(contact);
  }

  #letGo(): void {
    this.#held?.stopWaiting();
    this.#held = null;
  }

  #mayBegin(contact: Contact): void {
    const held = this.#held;
    if (held === null || held.contact.id !== contact.id) return;
    const { at } = held.contact;
    const distance = Math.hypot(contact.at.x - at.x, contact.at.y - at.y);
    if (distance < (contact.isTouch ? STILL.touch : STILL.mouse)) return;
    this.#letGo();
    const of =
      held.contact.button !== 0 ? pan(this.#ground, held.pointer) : begin(this.#ground, held);
    this.#gesture = { of, contact: contact.id };
    of.move(contact);
  }

  #lead(contact: Contact): void {
    if (this.#gesture?.contact === contact.id) this.#gesture.of.move(contact);
  }

  #finishArmed(contact: Contact): void {
    const armed = this.#armed;
    this.#armed = null;
    armed?.move(contact);
    if (armed?.isLoose === false) armed.release(contact);
    else this.#hold(contact);
  }

  #longPress(): void {
    const held = this.#held;
    this.#letGo();
    if (held !== null) openMenu(this.#ground, held);
  }

  #second(): void {
    this.cancel();
    const [one, other] = [...this.#contacts.values()].filter(({ isTouch }) => isTouch);
    if (other !== undefined) this.#pinch = pinch(this.#ground, one, other);
  }

  #spread(): void {
    const [one, other] = this.#contacts.values();
    this.#pinch?.move(one, other);
  }

  /** The finger that stays goes on panning. */
  #unpinch(): void {
    this.#pinch = null;
    const [rest] = this.#contacts.values();
    if (this.#contacts.size >= 2) return this.#second();
    if (rest !== undefined) this.#gesture = { of: pan(this.#ground, rest), contact: rest.id };
  }
}
