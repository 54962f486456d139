/** What is under a pointer, and how the pointer looks there. */
import { markAt, targetAt, type Mark } from '../geometry';
import type { Target } from '../types';
import { leafUnder } from './begin';
import type { Ground, Pointer } from './gesture';
import { mapUnder } from './roam';

export function targetUnder(ground: Ground, pointer: Pointer): Target {
  if (mapUnder(ground, pointer) !== null) return { on: 'blank' };
  const { point, isTouch } = pointer;
  const { graph, presses } = ground.picture();
  return targetAt(graph, point, ground.view().zoom, isTouch, presses);
}

/** The fold mark under a pointer. */
export function markUnder(ground: Ground, pointer: Pointer, target: Target): Mark | null {
  if (mapUnder(ground, pointer) !== null) return null;
  const { point, isTouch } = pointer;
  return markAt(ground.picture().graph, target, point, ground.view().zoom, isTouch);
}

export function cursorOver(ground: Ground, target: Target | null, pointer: Pointer | null): string {
  if (target === null) return 'default';
  if (pointer !== null && markUnder(ground, pointer, target) !== null) return 'pointer';
  const { on } = target;
  if (on === 'press') return 'pointer';
  const isNumber = on === 'data' || on === 'grad';
  if (ground.settings().isLocked) return isNumber || on === 'wire' ? 'pointer' : 'default';
  if (on === 'input' || on === 'output' || on === 'ghost') return 'crosshair';
  if (leafUnder(ground.picture().graph, target) !== null) return 'ew-resize';
  return isNumber || on === 'wire' ? 'pointer' : 'default';
}
