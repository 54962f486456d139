import { beforeEach, describe, expect, it } from 'vitest';
import { NODES } from './testing/nodes';
import { Player } from './testing/player';

const NOWHERE = { x: 100, y: -200 };
let player: Player;

beforeEach(() => {
  player = new Player(NODES);
});

describe('a wire', () => {
  it('goes from an output to an input', () => {
    player.drag(player.output('b'), player.input('s', 1));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 's', port: 1 }]);
  });

  it('goes the other way round as well', () => {
    player.drag(player.input('s', 1), player.output('b'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 's', port: 1 }]);
  });

  it('snaps to a port within 22 pixels, and a finger within 34', () => {
    const port = player.input('free', 0);
    const beside = (distance: number) => ({ ...port, x: port.x - distance });
    player.hold(player.output('b'), beside(20));
    expect(player.hands.hand().wiring).toMatchObject({ end: port, snapped: true });
    player.move(beside(30));
    expect(player.hands.hand().wiring).toMatchObject({ end: beside(30), snapped: false });
    player.move(beside(30), { isTouch: true });
    expect(player.hands.hand().wiring).toMatchObject({ end: port, snapped: true });
  });

  it('snaps as far on the screen, however near the graph is', () => {
    player.view = { zoom: 0.5, pan: { x: 400, y: 300 } };
    player.hold(player.output('b'), { ...player.input('free', 0), x: -80 - 40 });
    expect(player.hands.hand().wiring?.snapped).toBe(true);
  });

  it('takes the first free port of the card that it is dropped on', () => {
    player.drag(player.output('b'), player.name('s'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 's', port: 1 }]);
  });

  it('grows a port on a full card that can have more', () => {
    player.drag(player.output('b'), player.name('p'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 'p', port: 2 }]);
  });

  it('takes the place of the only wire of a card with one port', () => {
    player.drag(player.output('b'), player.name('o'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 'o', port: 0 }]);
  });

  it('is refused by a card whose ports are all taken, with the reason', () => {
    player.hold(player.output('a'), player.name('two'));
    expect(player.hands.hand().wiring?.refused).toBe('no-free-port');
    player.up(player.name('two'));
    const params = { node: 'two', op: 'sub', most: '2' };
    expect(player.asked).toEqual([{ do: 'refuse', code: 'no-free-port', params }]);
  });

  it('is refused where it would close a loop, and dims those cards from the start', () => {
    player.hold(player.output('o'), player.name('p'));
    const { closed, refused } = player.hands.hand().wiring!;
    expect([...closed].sort()).toEqual(['a', 'b', 'o', 'p', 's']);
    expect(refused).toBe('would-close-loop');
    player.up(player.name('p'));
    expect(player.asked).toEqual([
      { do: 'refuse', code: 'would-close-loop', params: { from: 'o', to: 'p' } },
    ]);
  });

  it('does not snap to a port that must not take it', () => {
    player.hold(player.output('o'), player.input('s', 1));
    expect(player.hands.hand().wiring?.snapped).toBe(false);
  });

  it('opens the search when it is dropped on the paper', () => {
    player.drag(player.output('b'), NOWHERE);
    expect(player.asked).toMatchObject([{ do: 'search', at: [10, -20], wire: { from: 'b' } }]);
    player.drag(player.input('free', 0), NOWHERE);
    expect(player.asked[1]).toMatchObject({
      do: 'search',
      wire: { to: { node: 'free', port: 0 } },
    });
  });

  it('says nothing when it comes back to its own card', () => {
    player.drag(player.output('b'), player.name('b'));
    expect(player.asked).toEqual([]);
  });

  it('comes off its port, and stays off when it is dropped on the paper', () => {
    player.hold(player.input('o', 0), NOWHERE);
    expect(player.hands.hand().wiring?.lifted).toEqual({ node: 'o', port: 0 });
    player.up(NOWHERE);
    expect(player.asked).toEqual([{ do: 'disconnect', end: { node: 'o', port: 0 } }]);
  });

  it('goes from one port to another', () => {
    player.drag(player.input('o', 0), player.input('free', 0));
    const end = { node: 'o', port: 0 };
    expect(player.asked).toEqual([{ do: 'reroute', end, to: 'free', port: 0 }]);
  });

  it('changes nothing when it goes back on the port that it came from', () => {
    player.hold(player.input('o', 0), NOWHERE);
    player.move(player.input('o', 0));
    player.up(player.input('o', 0));
    expect(player.asked).toEqual([]);
  });

  it('starts at the ghost port of a card that can grow', () => {
    player.drag(player.ghost('p'), player.output('b'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 'p', port: 2 }]);
  });
});

describe('a wire that is begun with a click', () => {
  it('hangs on the pointer until a second click ends it', () => {
    player.click(player.output('b'));
    player.move(NOWHERE);
    expect(player.hands.hand().wiring).toMatchObject({ end: NOWHERE, isForward: true });
    player.click(player.input('s', 1));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 's', port: 1 }]);
    expect(player.hands.hand().wiring).toBeNull();
  });

  it('is given up by a click on the paper and by Escape', () => {
    player.click(player.output('b'));
    player.click(NOWHERE);
    expect(player.hands.hand().wiring).toBeNull();
    player.click(player.output('b'));
    expect(player.hands.cancel()).toBe(true);
    expect(player.hands.hand().wiring).toBeNull();
    expect(player.asked).toEqual([]);
  });

  it('leaves the wire of a port where it is until another one comes', () => {
    player.click(player.input('o', 0));
    expect(player.hands.hand().wiring?.lifted).toBeNull();
    player.click(player.output('b'));
    expect(player.asked).toEqual([{ do: 'connect', from: 'b', to: 'o', port: 0 }]);
  });
});
