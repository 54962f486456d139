import { describe, expect, it } from 'vitest';
import type { GraphDocument, NodeRecord } from '../engine';
import { visibleGraph } from '../layout';
import {
  cardAt,
  cardsIn,
  distanceTo,
  ghostPlace,
  levelAt,
  partBox,
  pathBetween,
  pointOn,
  portNear,
  portPlace,
  targetAt,
  wireNear,
  wirePath,
  withPlaces,
} from './geometry';

const leaf = (id: string, x: number, y: number): NodeRecord => ({
  id,
  op: 'input',
  value: 1,
  at: [x, y],
});
const op = (
  id: string,
  name: string,
  inputs: readonly (string | null)[],
  x: number,
  y: number,
): NodeRecord => ({ id, op: name, inputs, at: [x, y] });

const graphOf = (nodes: readonly NodeRecord[], rest: Partial<GraphDocument> = {}) =>
  visibleGraph({ format: 'wiregrad', version: 1, nodes, ...rest });

/** a and b at the left, s = a + b at the right of them. */
const SUM = graphOf([leaf('a', 0, 0), leaf('b', 0, 20), op('s', 'add', ['a', 'b'], 30, 10)]);
const card = (graph: typeof SUM, id: string) => graph.cards[graph.cardOf.get(id)!];

describe('ports', () => {
  it('finds the nearest port where two are within reach', () => {
    const first = portPlace(card(SUM, 's'), 'input', 0);
    const second = portPlace(card(SUM, 's'), 'input', 1);
    const between = { x: first.x, y: (first.y + second.y) / 2 };
    const reach = second.y - first.y;
    expect(portNear(SUM, { ...between, y: between.y - 1 }, reach, 'any')).toMatchObject({
      on: 'input',
      port: 0,
    });
    expect(portNear(SUM, { ...between, y: between.y + 1 }, reach, 'any')).toMatchObject({
      on: 'input',
      port: 1,
    });
  });

  it('takes the nearest of ports of two cards, and only those of the wished side', () => {
    const { x, y } = portPlace(card(SUM, 'a'), 'output', 0);
    const close = graphOf([leaf('a', 0, 0), op('t', 'tanh', ['a'], 18, 0)]);
    expect(portNear(close, { x: x + 9, y }, 24, 'any')).toMatchObject({ on: 'output' });
    expect(portNear(close, { x: x + 11, y }, 24, 'any')).toMatchObject({ on: 'input' });
    expect(portNear(close, { x: x + 9, y }, 24, 'input')).toMatchObject({ on: 'input' });
    expect(portNear(close, { x: x + 11, y }, 24, 'output')).toMatchObject({ on: 'output' });
  });

  it('finds nothing beyond the radius', () => {
    const { x, y } = portPlace(card(SUM, 'a'), 'output', 0);
    expect(portNear(SUM, { x: x + 12, y }, 11, 'any')).toBeNull();
    expect(portNear(SUM, { x: x + 11, y }, 11, 'any')).toMatchObject({ on: 'output' });
  });

  it('passes over ports that are not accepted', () => {
    const at = portPlace(card(SUM, 's'), 'input', 0);
    expect(portNear(SUM, at, 60, 'input', ({ port }) => port !== 0)).toMatchObject({ port: 1 });
  });

  it('offers a ghost port below the last one where a card can grow', () => {
    const hit = portNear(SUM, ghostPlace(card(SUM, 's')), 5, 'input');
    expect(hit).toMatchObject({ on: 'ghost', port: 2 });
    const fixed = graphOf([leaf('a', 0, 0), op('t', 'sub', ['a', null], 30, 0)]);
    expect(portNear(fixed, ghostPlace(card(fixed, 't')), 5, 'input')).toBeNull();
  });
});

describe('what stands under a place', () => {
  const at = (x: number, y: number, zoom = 1) => targetAt(SUM, { x, y }, zoom, false);

  it('tells the zones of a card apart', () => {
    const { x, y } = card(SUM, 'a');
    expect(at(x - 40, y + 15)).toEqual({ on: 'data', id: 'a' });
    expect(at(x + 40, y + 15)).toEqual({ on: 'grad', id: 'a' });
    expect(at(x - 40, y - 20)).toEqual({ on: 'name', id: 'a' });
    expect(at(x + 40, y - 20)).toEqual({ on: 'card', id: 'a' });
  });

  it('shows only the data from farther off, and the card as a whole from far off', () => {
    const { x, y } = card(SUM, 'a');
    expect(at(x + 30, y + 20, 0.5)).toEqual({ on: 'data', id: 'a' });
    expect(at(x + 30, y - 20, 0.5)).toEqual({ on: 'card', id: 'a' });
    expect(at(x - 40, y + 15, 0.2)).toEqual({ on: 'card', id: 'a' });
    expect([1, 0.5, 0.2].map(levelAt)).toEqual(['near', 'middle', 'far']);
  });

  it('prefers a port to the card that it is on', () => {
    const { x, y } = portPlace(card(SUM, 's'), 'input', 1);
    expect(at(x + 8, y)).toEqual({ on: 'input', end: { node: 's', port: 1 } });
    const out = portPlace(card(SUM, 's'), 'output', 0);
    expect(at(out.x - 8, out.y)).toEqual({ on: 'output', id: 's' });
  });

  it('gives a finger more room than a mouse', () => {
    const { x, y } = portPlace(card(SUM, 'a'), 'output', 0);
    const aside = { x: x + 3, y: y - 20 };
    expect(targetAt(SUM, aside, 1, false)).toEqual({ on: 'blank' });
    expect(targetAt(SUM, aside, 1, true)).toEqual({ on: 'output', id: 'a' });
  });

  it('takes a leaf that a finger would cover for its number', () => {
    const { x, y } = card(SUM, 'a');
    const touch = (dx: number, dy: number, zoom: number) =>
      targetAt(SUM, { x: x + dx, y: y + dy }, zoom, true);
    expect(touch(-30, -20, 0.4)).toEqual({ on: 'data', id: 'a' });
    expect(touch(-30, -50, 0.4)).toEqual({ on: 'data', id: 'a' });
    expect(touch(-30, -60, 0.4)).toEqual({ on: 'blank' });
    expect(touch(-30, -20, 0.6)).toEqual({ on: 'card', id: 'a' });
  });

  it('finds wires between cards, and nothing where nothing is', () => {
    const path = wirePath(SUM, SUM.wires[1]);
    const { x, y } = pointOn(path, 0.5);
    expect(at(x, y + 4)).toEqual({ on: 'wire', ends: [{ node: 's', port: 1 }] });
    expect(at(5000, 5000)).toEqual({ on: 'blank' });
  });

  it('takes the card that is drawn above', () => {
    const piled = graphOf([leaf('a', 0, 0), leaf('b', 2, 2)]);
    expect(cardAt(piled, { x: 10, y: 10 })).toBe(1);
    expect(targetAt(piled, { x: 60, y: -5 }, 1, false)).toMatchObject({ id: 'b' });
  });
});

describe('wires', () => {
  it('lead from port to port and are hit along all of their way', () => {
    const path = wirePath(SUM, SUM.wires[0]);
    const from = portPlace(card(SUM, 'a'), 'output', 0);
    const to = portPlace(card(SUM, 's'), 'input', 0);
    expect(pointOn(path, 0)).toEqual(from);
    expect(pointOn(path, 1)).toEqual(to);
    for (let t = 0; t <= 1; t += 0.05) expect(distanceTo(path, pointOn(path, t))).toBeLessThan(1);
  });

  it('gives the nearest wire, and none that is not accepted', () => {
    const { x, y } = pointOn(wirePath(SUM, SUM.wires[1]), 0.4);
    expect(wireNear(SUM, { x, y }, 8)).toBe(1);
    expect(wireNear(SUM, { x, y }, 8, (wire) => wire !== SUM.wires[1])).toBe(-1);
  });

  it('swing out where they run back', () => {
    const path = pathBetween({ x: 100, y: 0 }, { x: -100, y: 50 });
    expect(path.x1).toBeGreaterThan(100);
    expect(path.x2).toBeLessThan(-100);
  });
});

describe('a folded group', () => {
  const GROUPED = graphOf(
    [leaf('a', 0, 0), op('p', 'mul', ['a', 'a'], 30, 0), op('q', 'tanh', ['p'], 60, 0)],
    { groups: [{ id: 'g', nodes: ['p', 'q'], folded: true, at: [40, 0] }], output: 'q' },
  );

  it('stands for the numbers of its only result', () => {
    const { x, y } = card(GROUPED, 'g');
    expect(targetAt(GROUPED, { x: x - 40, y: y + 15 }, 1, false)).toEqual({ on: 'data', id: 'q' });
    expect(targetAt(GROUPED, { x: x + 40, y: y - 20 }, 1, false)).toEqual({ on: 'card', id: 'g' });
  });

  it('has the wires themselves at its left', () => {
    const entry = portPlace(card(GROUPED, 'g'), 'input', 0);
    const target = targetAt(GROUPED, entry, 1, false);
    expect(target).toEqual({
      on: 'wire',
      ends: [
        { node: 'p', port: 0 },
        { node: 'p', port: 1 },
      ],
    });
  });
});

describe('cards in a box', () => {
  const columns = 40;
  const many = graphOf(
    Array.from({ length: 1000 }, (_, n) =>
      leaf(`n${n}`, (n % columns) * 22, Math.floor(n / columns) * 12),
    ),
  );

  it('are the same as when all are asked', () => {
    const box = { left: 300, top: 200, right: 1700, bottom: 900 };
    const asked = many.cards.flatMap(({ x, y, width, height }, place) => {
      const isOut = x + width / 2 < box.left || x - width / 2 > box.right;
      return isOut || y + height / 2 < box.top || y - height / 2 > box.bottom ? [] : [place];
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(cardsIn(many, box)).toEqual(asked);
  });

  it('are found at the far ends of the document', () => {
    const wide = graphOf([leaf('a', -100_000, -100_000), leaf('b', 100_000, 100_000)]);
    expect(cardAt(wide, { x: -1_000_000, y: -1_000_000 })).toBe(0);
    expect(cardAt(wide, { x: 1_000_000, y: 1_000_000 })).toBe(1);
    expect(cardAt(wide, { x: 0, y: 0 })).toBe(-1);
  });
});

describe('cards that are elsewhere for now', () => {
  const FRAMED = graphOf([leaf('a', 0, 0), leaf('b', 0, 20), op('s', 'add', ['a', 'b'], 30, 10)], {
    groups: [
      { id: 'outer', nodes: ['s'] },
      { id: 'inner', nodes: ['a', 'b'], parent: 'outer' },
    ],
  });

  it('take their wires and parts along', () => {
    const moved = withPlaces(SUM, new Map([['s', { x: 500, y: -50 }]]));
    expect(pointOn(wirePath(moved, moved.wires[0]), 1)).toEqual({ x: 420, y: -70 });
    expect(partBox(card(moved, 's'), 'card').left).toBe(420);
    expect(withPlaces(SUM, null)).toBe(SUM);
  });

  it('take their frames along, each keeping its distance', () => {
    const moved = withPlaces(
      FRAMED,
      new Map([
        ['a', { x: 70, y: -30 }],
        ['b', { x: 70, y: 170 }],
        ['s', { x: 370, y: 70 }],
      ]),
    );
    expect(FRAMED.frames).toHaveLength(2);
    FRAMED.frames.forEach((frame, place) => {
      expect(moved.frames[place]).toEqual({
        ...frame,
        left: frame.left + 70,
        top: frame.top - 30,
        right: frame.right + 70,
        bottom: frame.bottom - 30,
      });
    });
  });

  it('leave frames alone that hold none of them', () => {
    const moved = withPlaces(FRAMED, new Map([['s', { x: 400, y: 100 }]]));
    const inner = FRAMED.frames.findIndex(({ id }) => id === 'inner');
    expect(moved.frames[inner]).toBe(FRAMED.frames[inner]);
    expect(moved.frames[1 - inner]).not.toBe(FRAMED.frames[1 - inner]);
  });

  it('name the frame whose title is under a place', () => {
    const frame = FRAMED.frames[0];
    const title = { x: frame.left + 15, y: frame.top + 10 };
    expect(targetAt(FRAMED, title, 1, false)).toEqual({ on: 'frame', id: frame.id });
  });
});
