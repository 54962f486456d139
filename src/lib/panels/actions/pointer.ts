/** Where the pointer is over the graph: keys that put something somewhere put it there. */
import type { ScreenPoint } from '../../canvas';

let place: ScreenPoint | null = null;

/** null: it is somewhere else, or there is none. */
export const pointerOverGraph = (): ScreenPoint | null => place;

export function followPointer({ clientX, clientY, pointerType, target }: PointerEvent): void {
  const isOver = target instanceof Element && target.closest('[role=application]') !== null;
  place = isOver && pointerType === 'mouse' ? { x: clientX, y: clientY } : null;
}
