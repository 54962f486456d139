/** What is under a pointer, and how the pointer looks there. */
import { targetAt } from '../geometry';
import type { Target } from '../types';
import { leafUnder } from './begin';
import type { Ground, Pointer } from './gesture';
import { mapUnder } from './roam';

export function targetUnder(ground: Ground, pointer: Pointer): Target {
  if (mapUnder(ground, pointer) !== null) return { on: 'blank' };
  const { point, isTouch } = pointer;
  return targetAt(ground.picture().graph, point, ground.view().zoom, isTouch);
}

export function cursorOver(ground: Ground, target: Target | null): string {
  if (target === null) return 'default';
  const { on } = target;
  if (on === 'input' || on === 'output' || on === 'ghost') return 'crosshair';
  if (leafUnder(ground.picture().graph, target) !== null) return 'ew-resize';
  return on === 'data' || on === 'grad' || on === 'wire' ? 'pointer' : 'default';
}
