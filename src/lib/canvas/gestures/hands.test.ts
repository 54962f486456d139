import { beforeEach, describe, expect, it } from 'vitest';
import { toScreen } from '../view';
import { NODES } from './testing/nodes';
import { Player } from './testing/player';

const PAPER = { x: 100, y: -200 };
const by = ({ x, y }: { x: number; y: number }, dx: number, dy: number) => ({
  x: x + dx,
  y: y + dy,
});
let player: Player;

beforeEach(() => {
  player = new Player(NODES);
});

describe('dragging a card', () => {
  it('moves it by whole steps of the grid, once, when it is let go', () => {
    const from = player.name('free');
    player.hold(from, by(from, 43, 87), { alt: true });
    expect(player.asked).toEqual([]);
    expect(player.hands.hand().places?.get('free')).toEqual({ x: 40, y: 390 });
    player.up(by(from, 43, 87), { alt: true });
    expect(player.asked).toEqual([{ do: 'move', places: new Map([['free', [4, 39]]]) }]);
  });

  it('selects it, unless it was selected with others: then all move', () => {
    player.drag(player.name('free'), by(player.name('free'), 50, 0));
    expect(player.intents[0]).toMatchObject({ do: 'select', ids: ['free'], how: 'replace' });
    player.picture = { ...player.picture, selected: new Set(['b', 'free']) };
    player.drag(player.name('free'), by(player.name('free'), 50, 0), { alt: true });
    const moved = player.asked.at(-1);
    expect(moved?.do === 'move' && [...moved.places.keys()].sort()).toEqual(['b', 'free']);
  });

  it('falls in with a neighbour and shows the line', () => {
    const from = player.name('free');
    player.hold(from, by(from, 304, 87));
    const { places, drag } = player.hands.hand();
    expect(places?.get('free')?.x).toBe(300);
    expect(drag?.guides).toContainEqual({ axis: 'x', at: 300, from: -40, to: 430 });
  });

  it('does nothing when it comes back to where it was', () => {
    const from = player.name('free');
    player.hold(from, by(from, 80, 0));
    player.move(from);
    player.up(from);
    expect(player.asked).toEqual([]);
  });

  it('puts a card with a free port on the wire that it is dropped on', () => {
    const from = player.name('free');
    const onto = by(from, 150, -300);
    player.hold(from, onto);
    expect(player.hands.hand().drag?.insert).toEqual({ node: 'o', port: 0 });
    player.up(onto);
    expect(player.asked).toMatchObject([{ do: 'insert', id: 'free', end: { node: 'o', port: 0 } }]);
  });

  it('takes all cards of a group by its title', () => {
    player = new Player(NODES, { groups: [{ id: 'g', nodes: ['p', 's'] }] });
    const [frame] = player.picture.graph.frames;
    player.drag({ x: frame.left + 20, y: frame.top + 10 }, { x: frame.left + 60, y: frame.top });
    const [moved] = player.asked;
    expect(moved.do === 'move' && [...moved.places.keys()].sort()).toEqual(['p', 's']);
    expect(player.intents[0]).toMatchObject({ do: 'select', ids: ['g'] });
  });
});

describe('dragging the paper', () => {
  it('keeps what was taken hold of under the hand', () => {
    const start = toScreen(player.view, PAPER);
    player.down(PAPER);
    player.hands.move({ ...contact(start.x + 30, start.y + 40), point: PAPER });
    expect(toScreen(player.view, PAPER)).toEqual({ x: start.x + 30, y: start.y + 40 });
  });

  it('with another button pans over cards as well, and opens no menu', () => {
    const from = player.name('b');
    player.drag(from, by(from, 0, 60), { button: 2 });
    expect(player.intents).toEqual([]);
    expect(player.view.pan).not.toEqual({ x: 400, y: 300 });
  });

  it('with Shift selects what the box touches', () => {
    player.hold({ x: -700, y: -60 }, { x: -290, y: 0 }, { shift: true });
    expect(player.hands.hand().drag?.box).toMatchObject({ left: -700, right: -290 });
    expect([...player.picture.selected].sort()).toEqual(['a', 'p']);
  });

  it('boxes without Shift where that is the tool', () => {
    player.settings = { ...player.settings, tool: 'select' };
    player.drag({ x: -700, y: -60 }, { x: -590, y: 0 });
    expect([...player.picture.selected]).toEqual(['a']);
  });
});

describe('dragging a number', () => {
  it('changes a leaf step by step, all under one key', () => {
    const from = player.data('a');
    player.drag(from, by(from, 40, 0));
    const values = player.asked.map((intent) => intent.do === 'value' && intent.value);
    expect(values).toEqual([2.5, 3]);
    const keys = player.asked.map((intent) => intent.do === 'value' && intent.gesture);
    expect(new Set(keys).size).toBe(1);
  });

  it('does not jump when another pace is chosen on the way', () => {
    const from = player.data('a');
    player.hold(from, by(from, 40, 0));
    player.hands.follow({ shift: true });
    player.move(by(from, 80, 0), { shift: true });
    expect(player.asked.map((intent) => intent.do === 'value' && intent.value)).toEqual([
      2.5, 3, 3.1,
    ]);
  });

  it('gives the number back with Escape, and shows meanwhile what it was', () => {
    const from = player.data('a');
    player.hold(from, by(from, 40, 0));
    expect(player.hands.hand().scrub).toEqual({ id: 'a', before: 2 });
    player.hands.cancel();
    expect(player.asked.at(-1)).toMatchObject({ do: 'value', id: 'a', value: 2 });
    player.move(by(from, 90, 0));
    player.up(by(from, 90, 0));
    expect(player.asked.at(-1)).toMatchObject({ value: 2 });
  });

  it('moves the card where the number is computed', () => {
    const from = player.data('free');
    player.drag(from, by(from, 50, 0), { alt: true });
    expect(player.asked).toMatchObject([{ do: 'move' }]);
  });
});

describe('a locked graph', () => {
  it('is panned and selected in, while its cards, wires and numbers stay', () => {
    player.settings = { ...player.settings, isLocked: true };
    const before = player.view.pan;
    for (const from of [player.name('free'), player.data('a'), player.output('a')]) {
      player.drag(from, by(from, 40, 60));
    }
    player.click(player.output('a'));
    player.move(PAPER);
    expect(player.asked).toEqual([]);
    expect(player.hands.hand().wiring).toBeNull();
    expect(player.view.pan).not.toEqual(before);
    player.click(player.name('p'));
    expect(player.intents.at(-1)).toMatchObject({ do: 'select', ids: ['p'] });
    expect(player.hands.cursor).toBe('default');
  });
});

describe('a click', () => {
  it('selects a card, and with Shift one more', () => {
    player.click(player.name('p'));
    player.click(player.name('b'), { shift: true });
    expect(player.intents).toMatchObject([
      { do: 'select', ids: ['p'], how: 'replace' },
      { do: 'select', ids: ['b'], how: 'toggle' },
    ]);
  });

  it('selects a wire, and on the paper nothing', () => {
    player.click({ x: 150, y: 0 });
    player.click(PAPER);
    expect(player.intents).toMatchObject([
      { do: 'select', ids: [], wires: [{ node: 'o', port: 0 }] },
      { do: 'select', ids: [], wires: [] },
    ]);
  });

  it('on a computed number asks why at once, on a leaf only when no second click follows', () => {
    player.click(player.data('p'));
    player.wait(1);
    expect(player.asked).toMatchObject([{ do: 'why', target: { on: 'data', id: 'p' } }]);
    player.click(player.data('a'));
    player.wait(100);
    player.click(player.data('a'));
    player.wait(1000);
    expect(player.asked.slice(1)).toEqual([{ do: 'edit', id: 'a', part: 'data' }]);
    player.click(player.data('a'));
    player.wait(1000);
    expect(player.asked.at(-1)).toMatchObject({ do: 'why', target: { on: 'data', id: 'a' } });
  });

  it('twice on a name renames, on the paper and on a wire opens the search', () => {
    player.click(player.name('p'));
    player.click(player.name('p'));
    player.click(PAPER);
    player.click(PAPER);
    player.click({ x: 150, y: 0 });
    player.click({ x: 150, y: 0 });
    expect(player.asked).toMatchObject([
      { do: 'edit', id: 'p', part: 'name' },
      { do: 'search', at: [10, -20], wire: null },
      { do: 'search', insert: { node: 'o', port: 0 } },
    ]);
  });

  it('twice unfolds a folded group', () => {
    player = new Player(NODES, { groups: [{ id: 'g', nodes: ['p', 's'], folded: true }] });
    player.click(player.name('g'));
    player.click(player.name('g'));
    expect(player.asked).toEqual([{ do: 'fold', id: 'g', folded: false }]);
  });

  it('on a fold mark opens the group or folds it, with more room for a finger', () => {
    const groups = [{ id: 'g', nodes: ['p', 's'], folded: true }];
    player = new Player(NODES, { groups });
    const card = player.centre('g');
    player.click({ x: card.x - 69, y: card.y - 21 });
    expect(player.intents).toEqual([{ do: 'fold', id: 'g', folded: false }]);
    player.click({ x: card.x - 50, y: card.y - 21 });
    player.click({ x: card.x - 50, y: card.y - 21 }, { isTouch: true });
    expect(player.asked.slice(1)).toEqual([{ do: 'fold', id: 'g', folded: false }]);
    player = new Player(NODES, { groups: [{ ...groups[0], folded: false }] });
    const [{ left, top }] = player.picture.graph.frames;
    player.click({ x: left + 16, y: top + 16 });
    expect(player.intents).toEqual([{ do: 'fold', id: 'g', folded: true }]);
  });

  it('with the other button opens the menu for what it selects', () => {
    player.click(player.name('p'), { button: 2 });
    expect(player.intents).toMatchObject([
      { do: 'select', ids: ['p'] },
      { do: 'menu', target: { on: 'name', id: 'p' } },
    ]);
  });
});

describe('fingers', () => {
  const TOUCH = { isTouch: true };

  it('open the menu when they stay', () => {
    player.down(player.name('p'), TOUCH);
    player.wait(600);
    player.up(player.name('p'), TOUCH);
    expect(player.asked).toMatchObject([{ do: 'menu', target: { id: 'p' } }]);
  });

  it('zoom around the place between them, and one that stays goes on panning', () => {
    player.down({ x: -100, y: -200 }, TOUCH, 1);
    player.down({ x: 100, y: -200 }, TOUCH, 2);
    const middle = toScreen(player.view, { x: 0, y: -200 });
    const at = (x: number) => ({ ...contact(middle.x + x, middle.y), isTouch: true });
    player.hands.move({ ...at(-200), id: 1 });
    player.hands.move({ ...at(200), id: 2 });
    expect(player.view.zoom).toBeCloseTo(2, 9);
    expect(toScreen(player.view, { x: 0, y: -200 })).toEqual(middle);
    player.hands.up({ ...at(200), id: 2 });
    const before = player.view.pan;
    player.hands.move({ ...at(-190), id: 1 });
    expect(player.view.pan).toEqual({ x: before.x + 10, y: before.y });
    expect(player.intents).toEqual([]);
  });

  it('end what one of them was doing when a second one comes', () => {
    const from = player.name('free');
    player.hold(from, by(from, 80, 0), TOUCH);
    player.down({ x: 200, y: -100 }, TOUCH, 2);
    expect(player.hands.hand().places).toBeNull();
    player.up({ x: 200, y: -100 }, TOUCH, 2);
    player.up(from, TOUCH);
    expect(player.asked).toEqual([]);
  });
});

describe('a pointer that is lost', () => {
  it('leaves nothing half done, whatever it held', () => {
    for (const [from, dx] of [
      [player.name('free'), 70],
      [player.output('b'), 50],
      [PAPER, 90],
    ] as const) {
      player.hold(from, by(from, dx, 0));
      player.hands.lose(1);
      player.move(by(from, dx + 40, 0));
    }
    expect(player.asked).toEqual([]);
    expect(player.view.pan).toEqual({ x: 400, y: 300 });
    const { wiring, places, drag } = player.hands.hand();
    expect([wiring, places, drag]).toEqual([null, null, null]);
  });
});

const contact = (x: number, y: number) => ({
  id: 1,
  button: 0,
  time: 0,
  screen: { x, y },
  at: { x, y },
  point: { x: 0, y: 0 },
  isTouch: false,
  shift: false,
  alt: false,
  command: false,
});
