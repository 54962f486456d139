import { describe, expect, it } from 'vitest';
import type { NodeRecord } from '../../engine';
import { mapOf } from '../map';
import { toModel, toScreen } from '../view';
import { Player } from './testing/player';

const FAR_APART: readonly NodeRecord[] = [
  { id: 'a', op: 'input', value: 1, at: [0, 0] },
  { id: 'z', op: 'input', value: 1, at: [400, 300] },
];

function withMap() {
  const player = new Player(FAR_APART);
  player.settings = { ...player.settings, hasMap: true };
  const size = { width: 800, height: 600, ratio: 1 };
  const { box } = mapOf(player.picture.graph, { ...player.view, ...size })!;
  /** A place in the map, from 0 to 1 across and down, as pointers have it. */
  const place = (across: number, down: number) =>
    toModel(player.view, {
      x: box.left + (box.right - box.left) * across,
      y: box.top + (box.bottom - box.top) * down,
    });
  const middle = () => toModel(player.view, { x: 400, y: 300 });
  return { player, place, middle };
}

describe('the map under a hand', () => {
  it('brings the view to where it is pressed', () => {
    const { player, place, middle } = withMap();
    player.down(place(0.5, 0.5));
    expect(middle().x).toBeCloseTo(2000, 6);
    expect(middle().y).toBeCloseTo(1500, 6);
  });

  it('gives the view back with Escape', () => {
    const { player, place } = withMap();
    const before = player.view;
    player.down(place(0.5, 0.5));
    player.hands.cancel();
    expect(player.view).toEqual(before);
  });

  it('hides what lies under it from the pointer', () => {
    const { player, place } = withMap();
    const at = toScreen(player.view, place(0.5, 0.5));
    player.view = { zoom: 1, pan: { x: at.x - 4000, y: at.y - 3000 } };
    player.move({ x: 4000, y: 3000 });
    expect(player.hands.hover).toEqual({ on: 'blank' });
  });
});
