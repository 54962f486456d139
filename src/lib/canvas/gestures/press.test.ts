import { beforeEach, describe, expect, it } from 'vitest';
import { NODES } from './testing/nodes';
import { Player } from './testing/player';

let player: Player;
const under = (id: string) => {
  const { x, y } = player.centre(id);
  return { x: x - 20, y: y + 55 };
};

beforeEach(() => {
  player = new Player(NODES);
  const presses = new Map([['p', { label: 'Run backward', isDone: false }]]);
  player.picture = { ...player.picture, presses };
});

describe('a button on a card', () => {
  it('is pressed, and nothing is selected by that', () => {
    player.click(under('p'));
    expect(player.intents).toEqual([{ do: 'press', id: 'p' }]);
  });

  it('is pressed twice by two quick clicks', () => {
    player.click(under('p'));
    player.click(under('p'));
    expect(player.intents).toEqual([
      { do: 'press', id: 'p' },
      { do: 'press', id: 'p' },
    ]);
  });

  it('shows that it can be pressed', () => {
    player.move(under('p'));
    expect(player.hands.hover).toEqual({ on: 'press', id: 'p' });
    expect(player.hands.cursor).toBe('pointer');
  });

  it('does not take the card along when the hand moves away from it', () => {
    player.drag(under('p'), { x: under('p').x + 90, y: under('p').y + 90 });
    expect(player.intents).toEqual([]);
  });

  it('works where the graph may only be looked at', () => {
    player.settings = { ...player.settings, isLocked: true };
    player.click(under('p'));
    expect(player.intents).toEqual([{ do: 'press', id: 'p' }]);
  });
});
