/** The menu of a card, opened beside something that is not the canvas. */
import type { Workbench } from '../workbench';

export function menuOf(workbench: Workbench, id: string, beside: HTMLElement): void {
  const { left, bottom } = beside.getBoundingClientRect();
  workbench.open({
    kind: 'menu',
    target: { on: 'card', id },
    at: workbench.canvas?.centre() ?? [0, 0],
    screen: { x: left + 12, y: bottom },
  });
}
