/** Brings the browser's pointer, wheel and key events to the hands. */
import { toModel, zoomedAt } from '../view';
import type { Ground } from './gesture';
import type { Contact, Hands } from './hands';
import { Wheel } from './wheel';

interface Ears {
  readonly element: HTMLElement;
  readonly ground: Ground;
  readonly hands: Hands;
  /** Something may look different now. */
  readonly onchange: () => void;
}

/** The way back takes all listeners off. */
export function listen(ears: Ears): () => void {
  const { element, hands, onchange } = ears;
  const stop = new AbortController();
  const { signal } = stop;
  const wheel = new Wheel();

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
  ) => {
    const heard = (event: HTMLElementEventMap[Name]) => {
      hear(event);
      onchange();
    };
    element.addEventListener(name, heard, { signal, passive: false });
  };

  on('pointerdown', (event) => {
    // The pointer stays ours wherever it goes, so no release is ever missed.
    element.setPointerCapture(event.pointerId);
    hands.down(contactOf(event, ears));
  });
  on('pointermove', (event) => hands.move(contactOf(event, ears)));
  on('pointerup', (event) => hands.up(contactOf(event, ears)));
  on('pointercancel', ({ pointerId }) => hands.lose(pointerId));
  on('lostpointercapture', ({ pointerId }) => hands.lose(pointerId));
  on('pointerleave', () => hands.leave());
  on('wheel', (event) => {
    event.preventDefault();
    const { ground } = ears;
    ground.look(wheel.turn(event, ground.view(), placeOf(event, element)));
    hands.follow();
  });
  // The button that calls the menu also pans, so the menu comes when it is let go, not here.
  on('contextmenu', (event) => {
    event.preventDefault();
    hands.called();
  });
  listenToKeys(ears, signal);
  listenToTrackpad(ears, signal);
  window.addEventListener('blur', () => (hands.drop(), onchange()), { signal });
  return () => {
    hands.drop();
    stop.abort();
  };
}

function listenToKeys({ hands, onchange }: Ears, signal: AbortSignal): void {
  const options = { signal, capture: true };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && hands.cancel()) {
      // It has done its work, and must not close something else too.
      event.stopImmediatePropagation();
      event.preventDefault();
      onchange();
    } else change(event);
  };
  /** Shift and Alt speak to the gesture under way at once, not only when the pointer moves. */
  const change = (event: KeyboardEvent) => {
    if ((event.key !== 'Shift' && event.key !== 'Alt') || !hands.isBusy) return;
    event.preventDefault();
    hands.follow({ shift: event.shiftKey, alt: event.altKey });
    onchange();
  };
  window.addEventListener('keydown', press, options);
  window.addEventListener('keyup', change, options);
}

/** Safari tells of a pinch on a trackpad in its own way. */
interface SafariPinch extends MouseEvent {
  readonly scale: number;
}

function listenToTrackpad({ element, ground, onchange }: Ears, signal: AbortSignal): void {
  let before = 1;
  const pinch = (event: Event) => {
    event.preventDefault();
    if (event.type === 'gesturestart') before = ground.view().zoom;
    const { scale } = event as SafariPinch;
    const at = placeOf(event as SafariPinch, element);
    ground.look(zoomedAt(ground.view(), at, before * scale));
    onchange();
  };
  element.addEventListener('gesturestart', pinch, { signal, passive: false });
  element.addEventListener('gesturechange', pinch, { signal, passive: false });
}

function contactOf(event: MouseEvent, { element, ground }: Ears): Contact {
  const at = placeOf(event, element);
  return {
    id: event instanceof PointerEvent ? event.pointerId : 0,
    button: event.button,
    time: event.timeStamp,
    screen: { x: event.clientX, y: event.clientY },
    at,
    point: toModel(ground.view(), at),
    isTouch: event instanceof PointerEvent && event.pointerType === 'touch',
    shift: event.shiftKey,
    alt: event.altKey,
    command: event.ctrlKey || event.metaKey,
  };
}

function placeOf({ clientX, clientY }: MouseEvent, element: HTMLElement) {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
