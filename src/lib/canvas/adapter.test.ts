import { describe, expect, it } from 'vitest';
import type { NodeRecord } from '../engine';
import { visibleGraph } from '../layout';
import { createSceneModel } from './adapter';

const cardsOf = (...nodes: readonly NodeRecord[]) => {
  const { cards } = visibleGraph({ format: 'wiregrad', version: 1, nodes });
  return cards.map((card) => Object.freeze({ ...card }));
};
const A: NodeRecord = { id: 'a', op: 'input', value: 1, at: [0, 0] };
const B: NodeRecord = { id: 'b', op: 'input', value: 1, at: [0, 20] };

describe('the scene', () => {
  it('follows cards that come, move and go, and never writes into them', () => {
    let changes = 0;
    const scene = createSceneModel(() => (changes += 1));
    scene.show(cardsOf(A, B), false);
    changes = 0;
    scene.show(cardsOf(A, B), false);
    expect(changes).toBe(0);
    scene.show(cardsOf({ ...A, at: [5, 5] }), false);
    expect(changes).toBeGreaterThan(0);
    expect(scene.places()).toBeNull();
    scene.destroy();
  });

  it('keeps a view of its own, and says when it changed', () => {
    let changes = 0;
    const scene = createSceneModel(() => (changes += 1));
    const view = Object.freeze({ zoom: 2, pan: Object.freeze({ x: 30, y: -4 }) });
    scene.look(view);
    expect(scene.view()).toEqual(view);
    expect(changes).toBe(1);
    scene.destroy();
  });

  it('takes names that objects have by nature', () => {
    const scene = createSceneModel(() => {});
    const named = (id: string) => ({ ...A, id });
    scene.show(cardsOf(named('constructor'), named('toString')), false);
    scene.show(cardsOf(named('constructor')), false);
    scene.show(cardsOf(B), false);
    scene.show(cardsOf(named('constructor'), named('toString')), false);
    const moved = { ...named('toString'), at: [5, 5] as const };
    scene.show(cardsOf(named('constructor'), moved), false);
    expect(scene.places()).toBeNull();
    scene.destroy();
  });
});
