/** Brings the browser's pointer, wheel and key events to the hands. */
import { zoomedAt } from '../view';
import { contactOf, placeOf, type Ears } from './contact';
import { listenToDrops } from './drops';
import { Wheel } from './wheel';

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

  /** Most movements over the canvas change nothing that is to be seen. */
  const move = (event: PointerEvent) => {
    const { hover, cursor } = hands;
    hands.move(contactOf(event, ears));
    if (hands.isBusy || hands.hover !== hover || hands.cursor !== cursor) onchange();
  };

  on('pointerdown', (event) => {
    // The pointer stays ours wherever it goes, so no release is ever missed.
    element.setPointerCapture(event.pointerId);
    hands.down(contactOf(event, ears));
  });
  on('pointerup', (event) => hands.up(contactOf(event, ears)));
  on('pointercancel', ({ pointerId }) => hands.lose(pointerId));
  on('lostpointercapture', ({ pointerId }) => hands.lose(pointerId));
  on('pointerleave', () => hands.leave());
  element.addEventListener('pointermove', move, { signal });
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
  listenToDrops(ears, signal);
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
    } else if (event.key === 'Shift' || event.key === 'Alt') change(event);
    // Nothing else may change the graph under a hand that holds a part of it.
    else if (hands.isHolding) event.stopImmediatePropagation();
  };
  /** Shift and Alt speak to the gesture under way at once, not only when the pointer moves. */
  const change = (event: KeyboardEvent) => {
    if (!hands.isBusy) return;
    event.preventDefault();
    hands.follow({ shift: event.shiftKey, alt: event.altKey });
    onchange();
  };
  window.addEventListener('keydown', press, options);
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Shift' || event.key === 'Alt') change(event);
    },
    options,
  );
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
