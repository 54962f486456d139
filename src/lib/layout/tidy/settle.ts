/** Puts a drawing on the grid, its centre where the centre was. */
import { boundsOf, centreOf } from '../box';
import { GRID } from '../cards';
import type { GridPoint, VisibleGraph } from '../types';
import type { Middles } from './elk-graph';

export function settle({ cards }: VisibleGraph, middles: Middles): ReadonlyMap<string, GridPoint> {
  const moved = cards.map((card, place) => ({
    ...card,
    x: middles[place][0],
    y: middles[place][1],
  }));
  const [before, after] = [boundsOf(cards), boundsOf(moved)];
  if (before === null || after === null) return new Map();
  const [[left, top], [x, y]] = [centreOf(before), centreOf(after)];
  const onGrid = (pixels: number): number => Math.round(pixels / GRID);
  return new Map(
    moved.map((card) => [card.id, [onGrid(card.x - x + left), onGrid(card.y - y + top)]]),
  );
}
