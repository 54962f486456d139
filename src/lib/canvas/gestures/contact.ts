/** A pointer event, as gestures see it. */
import { toModel } from '../view';
import type { Contact, Ground } from './gesture';
import type { Hands } from './hands';
import type { Incoming } from './incoming';

export interface Ears {
  readonly element: HTMLElement;
  readonly ground: Ground;
  readonly hands: Hands;
  readonly incoming: Incoming;
  /** Something may look different now. */
  readonly onchange: () => void;
}

export function contactOf(event: MouseEvent, { element, ground }: Ears): Contact {
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

export function placeOf({ clientX, clientY }: MouseEvent, element: HTMLElement) {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
