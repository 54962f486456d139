import { describe, expect, it } from 'vitest';
import { graph, leaf, op, paint, PRODUCT, type Asked } from '../../../../../tests/painting';
import { visibleGraph } from '../../../layout';
import type { CanvasPicture, Spotlight } from '../../types';
import { OVERLAY } from './overlay';

const over = (document: typeof PRODUCT, picture: Partial<CanvasPicture>, rest: Asked = {}) =>
  paint(document, { ...rest, picture, overlay: OVERLAY });

const END = { node: 'p', port: 0 };
/** The wire p → a: −3 × 1 = −3. */
const STEP: Spotlight = {
  nodes: new Set(['p', 'a']),
  wires: [END],
  flow: 'backward',
  triple: { end: END, local: -3, upstream: 1, contribution: -3 },
  lands: [{ node: 'a', part: 'grad' }],
};
const ZOOMS = [1, 0.5, 0.2];

describe('the light', () => {
  it('dims the cards that it does not fall on, at every zoom', () => {
    for (const zoom of [1, 0.5]) {
      const { strokes } = over(PRODUCT, { spotlight: STEP }, { view: { zoom } });
      const alpha = (name: string) =>
        strokes.find(({ call, args }) => call === 'fillText' && args[0] === name)?.globalAlpha;
      expect([alpha('a'), alpha('p'), alpha('b')]).toEqual([1, 1, 0.6]);
    }
    const { strokes } = over(PRODUCT, { spotlight: STEP }, { view: { zoom: 0.2 } });
    const dots = strokes.filter(
      ({ call, fillStyle }) => call === 'fill' && fillStyle === 'positive',
    );
    expect(dots.some(({ globalAlpha }) => Number(globalAlpha) < 0.6)).toBe(true);
  });

  it('makes its wire thick, with a halo, in the colour of what goes along it', () => {
    for (const zoom of ZOOMS) {
      const { strokes } = over(PRODUCT, { spotlight: STEP }, { view: { zoom } });
      const lines = strokes.filter(({ call }) => call === 'stroke');
      const halo = lines.find(({ strokeStyle, globalAlpha }) => {
        return strokeStyle === 'now' && Number(globalAlpha) < 1;
      });
      expect(Number(halo?.lineWidth) * zoom).toBeGreaterThan(9);
      const wire = lines[lines.indexOf(halo!) + 1];
      expect(wire.strokeStyle).toBe('negative');
      expect(Number(wire.lineWidth) * zoom).toBeGreaterThanOrEqual(3.4);
    }
    const forward = { ...STEP, flow: 'forward', triple: null } as const;
    const { strokes } = over(PRODUCT, { spotlight: forward });
    expect(strokes.filter(({ strokeStyle }) => strokeStyle === 'value').length).toBeGreaterThan(0);
  });

  it('writes the triple last and large, at any zoom, once', () => {
    for (const zoom of ZOOMS) {
      const { texts, strokes } = over(
        PRODUCT,
        { spotlight: STEP, selectedWires: [END] },
        { view: { zoom } },
      );
      expect(texts().slice(-5)).toEqual(['-3', ' × ', '+1', ' = ', '-3']);
      expect(texts().filter((text) => text === ' × ')).toHaveLength(1);
      const last = strokes.findLast(({ call }) => call === 'fillText')!;
      const size = Number(/ ([\d.]+)px/.exec(last.font)![1]);
      expect(size * zoom).toBeGreaterThanOrEqual(16);
    }
  });

  it('rings the card and the slot in which the number lands', () => {
    const rings = (picture: Partial<CanvasPicture>, zoom = 1) =>
      over(PRODUCT, picture, { view: { zoom } }).strokes.filter(
        ({ call, strokeStyle, globalAlpha }) =>
          call === 'stroke' && strokeStyle === 'now' && globalAlpha === 1,
      ).length;
    const quiet = { ...STEP, triple: null, wires: [] };
    expect(rings({ spotlight: quiet })).toBe(2);
    expect(rings({ spotlight: quiet }, 0.5)).toBe(1);
    expect(rings({ spotlight: quiet }, 0.2)).toBe(1);
    expect(rings({ spotlight: { ...quiet, lands: [] } })).toBe(0);
    const both = [...quiet.lands, { node: 'b', part: 'grad' }] as const;
    expect(rings({ spotlight: { ...quiet, lands: both } })).toBe(4);
  });

  it('says the gradient that was written where cards are too small to show it', () => {
    expect(over(PRODUCT, { spotlight: STEP }, { view: { zoom: 0.5 } }).texts()).toContain(
      'grad -3',
    );
  });

  it('stands by the folded card for what happens inside of it', () => {
    const nodes = [leaf('a', 2, [5, 10]), op('t', 'square', ['a'], [40, 10])];
    const rest = [op('u', 'square', ['t'], [60, 10]), op('o', 'neg', ['u'], [80, 10])];
    const folded = graph([...nodes, ...rest], {
      groups: [{ id: 'g', label: 'inside', nodes: ['t', 'u'], folded: true, at: [50, 10] }],
    });
    const end = { node: 'u', port: 0 };
    const triple = { end, local: 8, upstream: -1, contribution: -8 };
    const light = { ...STEP, nodes: new Set(['t', 'u']), wires: [end], triple };
    const { texts, strokes } = over(folded, {
      graph: visibleGraph(folded),
      spotlight: { ...light, lands: [{ node: 't', part: 'grad' }] },
    });
    expect(texts().slice(-5)).toEqual(['8', ' × ', '-1', ' = ', '-8']);
    const inside = strokes.find(({ call, args }) => call === 'fillText' && args[0] === 'inside');
    expect(inside?.globalAlpha).toBe(1);
  });
});

describe('dots', () => {
  const dots = (flowing: number | null, flow: Spotlight['flow'] = 'backward') =>
    over(PRODUCT, { spotlight: { ...STEP, flow } }, { flowing }).strokes.filter(
      ({ call, args }) => call === 'arc' && Math.abs(Number(args[2]) - 4.5) < 0.01,
    );
  // Ports have that radius as well.
  const still = dots(null).length;

  it('travel from the result to the operand with gradients, and the other way with values', () => {
    const x = (flowing: number, flow: Spotlight['flow']) => {
      const before = new Set(dots(null).map(({ args }) => `${args[0]} ${args[1]}`));
      const [dot] = dots(flowing, flow).filter(({ args }) => !before.has(`${args[0]} ${args[1]}`));
      return Number(dot.args[0]);
    };
    expect(x(200, 'backward')).toBeLessThan(x(100, 'backward'));
    expect(x(200, 'forward')).toBeGreaterThan(x(100, 'forward'));
  });

  it('are not there where nothing flows', () => {
    expect(dots(100).length).toBeGreaterThan(still);
    expect(dots(100, null)).toHaveLength(still);
  });
});

describe('words on cards and wires', () => {
  const tags = new Map([
    ['a', { grad: { text: 'right: +6', tone: 'positive', isWrong: true } }],
    ['b', { data: { text: 'was 2', tone: 'value' } }],
  ] as const);

  it('stand below the numbers, and strike out the wrong ones', () => {
    const inked = ({ call, strokeStyle }: { call: string; strokeStyle: unknown }): boolean =>
      call === 'stroke' && strokeStyle === 'ink';
    const before = over(PRODUCT, {}).strokes.filter(inked);
    const { texts, strokes } = over(PRODUCT, { tags });
    expect(texts()).toEqual(expect.arrayContaining(['right: +6', 'was 2', '-3']));
    expect(strokes.filter(inked)).toHaveLength(before.length + 1);
  });

  it('get short, and then a sign, where cards stand close', () => {
    const close = graph([
      leaf('a', 2, [20, 10]),
      leaf('b', 3, [20, 19]),
      op('p', 'mul', ['a', 'b'], [60, 15]),
    ]);
    const wrong = new Map([
      ['a', { grad: { text: 'right: +6', short: '+6', tone: 'positive', isWrong: true } }],
      ['p', { grad: { text: 'right: +1', short: '+1', tone: 'positive', isWrong: true } }],
    ] as const);
    const texts = over(close, { tags: wrong }, { view: { zoom: 0.5 } }).texts();
    expect(texts).toContain('right: +1');
    expect(texts).toContain('≠');
    expect(texts).not.toContain('right: +6');
  });

  it('count what is wrong in a folded group', () => {
    const nodes = [leaf('a', 2, [5, 10]), op('t', 'square', ['a'], [40, 10])];
    const rest = [op('u', 'neg', ['t'], [60, 10]), op('v', 'abs', ['t'], [60, 30])];
    const folded = graph([...nodes, ...rest, op('o', 'add', ['u', 'v'], [90, 10])], {
      groups: [{ id: 'g', label: 'm', nodes: ['t', 'u', 'v'], folded: true, at: [50, 10] }],
    });
    const wrong = { grad: { text: 'right: +6', tone: 'positive', isWrong: true } } as const;
    const inside = new Map([
      ['t', wrong],
      ['u', wrong],
      ['o', wrong],
    ]);
    expect(over(folded, { tags: inside }).texts()).toContain('≠ 2');
  });

  it('take the place of the slope on a wire, or stand beside the wrong one', () => {
    const wide = graph([...PRODUCT.nodes.slice(0, 2), op('p', 'mul', ['a', 'b'], [60, 12])]);
    const right = { text: 'right: 5', tone: 'value' } as const;
    const plain = over(wide, { wireTags: new Map([['p:0', right]]) }).texts();
    expect(plain).toContain('right: 5');
    const wrong = over(wide, { wireTags: new Map([['p:0', { ...right, isWrong: true }]]) }).texts();
    const at = wrong.indexOf('right: 5');
    expect(wrong[at - 1]).toBe('-3');
  });

  it('are left out from far, where wrong numbers are struck out still', () => {
    const { texts, strokes } = over(PRODUCT, { tags }, { view: { zoom: 0.2 } });
    expect(texts()).toEqual([]);
    const lines = strokes.filter(
      ({ call, strokeStyle }) => call === 'stroke' && strokeStyle === 'ink',
    );
    expect(lines).toHaveLength(1);
  });
});

describe('buttons on cards', () => {
  const presses = new Map([['p', { label: 'Run', isDone: false }]]);

  it('say what they do as long as there is room, and are left out from far', () => {
    expect(over(PRODUCT, { presses }).texts()).toContain('Run');
    expect(over(PRODUCT, { presses }, { view: { zoom: 0.5 } }).texts()).toContain('Run');
    const long = new Map([['p', { label: 'Run all of this backward', isDone: true }]]);
    expect(over(PRODUCT, { presses: long }).texts()).not.toContain('Run all of this backward');
    expect(over(PRODUCT, { presses }, { view: { zoom: 0.2 } }).texts()).toEqual([]);
  });

  it('are dark under the pointer', () => {
    const colour = (asked: Asked) =>
      over(PRODUCT, { presses }, asked).strokes.find(
        ({ call, args }) => call === 'fillText' && args[0] === 'Run',
      )?.fillStyle;
    expect(colour({})).toBe('ink');
    expect(colour({ hover: { on: 'press', id: 'p' } })).toBe('panel');
  });
});

describe('text that lies over the graph', () => {
  it('is never smaller than 11 pixels of the screen', () => {
    const tag = { text: 'right: 6', short: '6', tone: 'plain', isWrong: true } as const;
    const picture = {
      spotlight: STEP,
      tags: new Map([['b', { data: tag, grad: tag }]]),
      wireTags: new Map([['p:1', tag]]),
      presses: new Map([['p', { label: 'Run', isDone: true }]]),
    };
    for (const zoom of [0.02, 0.2, 0.4, 0.5, 0.7, 0.9, 1, 2]) {
      const { strokes } = over(PRODUCT, picture, { view: { zoom } });
      for (const { call, font } of strokes) {
        if (call !== 'fillText') continue;
        expect(parseFloat(/ ([\d.]+)px/.exec(font)![1]) * zoom).toBeGreaterThanOrEqual(11);
      }
    }
  });
});
