import { describe, expect, it } from 'vitest';
import { graph, leaf, op, paint, PALETTE, PRODUCT, type Asked } from '../../../../tests/painting';
import type { GraphDocument } from '../../engine';

describe('levels of detail', () => {
  it('writes names, roles, numbers and slopes from near', () => {
    const texts = paint(PRODUCT).texts();
    expect(texts).toEqual(expect.arrayContaining(['a', 'b', 'p', '×', 'parameter']));
    expect(texts).toEqual(expect.arrayContaining(['2', '-3', '-6', '+2', '+1', 'output']));
    expect(texts.filter((text) => text === 'grad')).toHaveLength(3);
  });

  it('writes only names and data from the middle', () => {
    const texts = paint(PRODUCT, { view: { zoom: 0.5 } }).texts();
    expect([...texts].sort()).toEqual(['-3', '-6', '2', 'a', 'b', 'p']);
  });

  it('writes nothing from far, and colours dots by the gradient', () => {
    const { texts, strokes } = paint(PRODUCT, { view: { zoom: 0.2 } });
    expect(texts()).toEqual([]);
    const fills = strokes.filter(({ call }) => call === 'fill').map(({ fillStyle }) => fillStyle);
    expect(fills).toEqual(expect.arrayContaining(['positive', 'negative']));
  });

  it('never writes smaller than 11 pixels of the screen', () => {
    for (const zoom of [0.02, 0.2, 0.4, 0.5, 0.7, 0.9, 1, 2]) {
      const { strokes } = paint(PRODUCT, { view: { zoom } });
      for (const { call, font } of strokes) {
        if (call !== 'fillText') continue;
        expect(parseFloat(/ ([\d.]+)px/.exec(font)![1]) * zoom).toBeGreaterThanOrEqual(11);
      }
    }
  });
});

describe('the wires of a selected card', () => {
  const triples = (document: GraphDocument) =>
    paint(document, { picture: { selected: new Set(['p']) } })
      .texts()
      .filter((text) => text === ' × ');

  it('tell how their contribution comes about, where there is room', () => {
    expect(triples(PRODUCT)).toHaveLength(2);
  });

  it('keep to their slopes where cards stand close', () => {
    const beside = [0, 9, 18].flatMap((y) => [10, 28, 46].map((x) => [x, y] as const));
    const crowd = beside.map((at, place) => leaf(`c${place}`, 1, at));
    const [a, b, p] = [
      leaf('a', 2, [10, 9]),
      leaf('b', -3, [10, 18]),
      op('p', 'mul', ['a', 'b'], [28, 9]),
    ];
    const close = paint(graph([a, b, p, ...crowd], { output: 'p' }), {
      picture: { selected: new Set(['p']) },
    });
    expect(close.texts()).not.toContain(' × ');
  });
});

describe('numbers that are not computed', () => {
  const OPEN = graph([leaf('a', 2, [10, 5]), op('t', 'add', ['a', null], [40, 12])], {
    output: 't',
  });

  it('are dots, never a 0', () => {
    for (const zoom of [1, 0.5]) {
      const { texts, strokes } = paint(OPEN, { view: { zoom } });
      expect(texts()).not.toContain('0');
      expect(texts()).toContain('2');
      const dots = strokes.filter(
        ({ call, fillStyle }) => call === 'fill' && fillStyle === 'ink-3',
      );
      expect(dots.length).toBeGreaterThan(0);
    }
  });

  it('leave all numbers out as long as nothing is computed', () => {
    const texts = paint(PRODUCT, { picture: { frame: null } }).texts();
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
    expect(texts).toContain('a');
  });

  it('are told from a gradient of 0, which is written', () => {
    const apart = graph([leaf('a', 2, [10, 5]), leaf('b', 5, [10, 30])], { output: 'a' });
    expect(paint(apart).texts()).toEqual(expect.arrayContaining(['2', '+1', '5', '0']));
  });

  it('are rings from far', () => {
    const { strokes } = paint(PRODUCT, { view: { zoom: 0.2 }, picture: { frame: null } });
    const calls = strokes.map(({ call, strokeStyle }) => `${call} ${String(strokeStyle)}`);
    expect(calls).toContain('stroke ink-3');
    const fills = strokes.filter(({ call }) => call === 'fill').map(({ fillStyle }) => fillStyle);
    expect(new Set(fills)).toEqual(new Set(['paper']));
  });

  it('show NaN and infinities as such', () => {
    const broken = graph([leaf('a', -1, [10, 5]), op('l', 'log', ['a'], [40, 5])]);
    expect(paint(broken).texts()).toContain('NaN');
  });
});

describe('what is out of view', () => {
  const columns = 50;
  const many = graph(
    Array.from({ length: 1000 }, (_, n) =>
      leaf(`n${n}`, n, [(n % columns) * 22, Math.floor(n / columns) * 12]),
    ),
    { output: 'n0' },
  );

  it('is not drawn', () => {
    const { strokes, texts } = paint(many, { view: { pan: { x: -5000, y: -1000 } } });
    expect(texts().length).toBeLessThan(300);
    const names = texts().filter((text) => text.startsWith('n'));
    expect(names.length).toBeGreaterThan(10);
    expect(
      strokes
        .filter(({ call }) => call === 'fillText')
        .every(({ args }) => {
          const [, x, y] = args as [string, number, number];
          return x > 4800 && x < 6200 && y > 900 && y < 1700;
        }),
    ).toBe(true);
  });

  it('is drawn again where a card is dragged into view', () => {
    const places = new Map([['n0', { x: 5500, y: 1300 }]]);
    const view = { pan: { x: -5000, y: -1000 } };
    expect(paint(many, { view }).texts()).not.toContain('n0');
    expect(paint(many, { view, places }).texts()).toContain('n0');
  });
});

describe('wires', () => {
  const wires = (document: GraphDocument, asked: Asked = {}) =>
    paint(document, asked).strokes.filter(
      ({ call, lineWidth, strokeStyle }) =>
        call === 'stroke' &&
        typeof lineWidth === 'number' &&
        /^(pos|neg|ink-3)/.test(String(strokeStyle)),
    );

  it('have the colour of their contribution, and are thicker where it is larger', () => {
    const colours = wires(PRODUCT).map(({ strokeStyle }) => strokeStyle);
    expect(colours).toEqual(expect.arrayContaining(['positive', 'negative']));
    const weak = graph([leaf('a', 2, [10, 5]), leaf('b', 1e-4, [10, 20]), PRODUCT.nodes[2]]);
    const widths = new Map(wires(weak).map(({ lineWidth }) => [lineWidth, true] as const));
    expect(widths.size).toBeGreaterThan(2);
  });

  it('are grey as long as nothing is computed', () => {
    const colours = wires(PRODUCT, { picture: { frame: null } }).map(
      ({ strokeStyle }) => strokeStyle,
    );
    expect(new Set(colours)).toEqual(new Set(['ink-3']));
  });

  it('tell local times upstream is contribution where they are pointed at or selected', () => {
    const triple = ['-3', ' × ', '+1', ' = ', '-3'];
    const end = { node: 'p', port: 0 };
    const pointed = paint(PRODUCT, { hover: { on: 'wire', ends: [end] } }).texts();
    expect(pointed.slice(-triple.length)).toEqual(triple);
    const selected = paint(PRODUCT, { picture: { selectedWires: [end] } }).texts();
    expect(selected.slice(-triple.length)).toEqual(triple);
    expect(paint(PRODUCT).texts()).not.toContain(' = ');
  });

  it('tell their slopes, but in a crowd only those of the card in question', () => {
    expect(
      paint(PRODUCT).strokes.filter(
        ({ call, fillStyle, args }) =>
          call === 'fillText' && fillStyle === 'value' && args[0] === '-3',
      ),
    ).toHaveLength(2);
    const rows = Array.from({ length: 60 }, (_, n) => n);
    const crowd = graph([
      ...rows.map((n) => leaf(`x${n}`, 0.5, [0, n])),
      ...rows.map((n) => op(`y${n}`, 'mul', [`x${n}`, `x${(n + 1) % 60}`], [40, n])),
    ]);
    const slopes = (asked: Asked) =>
      paint(crowd, asked).strokes.filter(
        ({ call, fillStyle, args }) =>
          call === 'fillText' &&
          fillStyle === 'value' &&
          Number(args[1]) > 100 &&
          Number(args[1]) < 300,
      ).length;
    expect(slopes({})).toBe(0);
    expect(slopes({ picture: { focus: 'y7' } })).toBe(2);
  });

  it('hang on the pointer alone while they are moved', () => {
    const start = { x: 180, y: 50 };
    const wiring = {
      start,
      end: { x: 250, y: 300 },
      isForward: true,
      snapped: false,
      refused: 'no way',
      closed: new Set<string>(),
      lifted: { node: 'p', port: 0 },
    };
    const curves = (asked: Asked) =>
      paint(PRODUCT, asked).strokes.filter(({ call }) => call === 'bezierCurveTo');
    expect(curves({})).toHaveLength(2);
    expect(curves({ wiring })).toHaveLength(2);
    expect(paint(PRODUCT, { wiring }).texts()).toContain('no way');
    expect(curves({ wiring: { ...wiring, lifted: null } })).toHaveLength(3);
  });
});

describe('marks', () => {
  const strokesIn = (colour: string, asked: Asked) =>
    paint(PRODUCT, asked).strokes.filter(
      ({ call, strokeStyle }) => call === 'stroke' && strokeStyle === colour,
    ).length;

  it('ring the focus in yellow, which nothing else has', () => {
    expect(strokesIn('now', {})).toBe(0);
    expect(strokesIn('now', { picture: { focus: 'p' } })).toBe(1);
    for (const zoom of [0.5, 0.2]) {
      expect(strokesIn('now', { picture: { focus: 'p' }, view: { zoom } })).toBe(1);
    }
  });

  it('ring what is selected in ink', () => {
    const before = strokesIn('ink', {});
    expect(strokesIn('ink', { picture: { selected: new Set(['a', 'b']) } })).toBe(before + 2);
  });

  it('dim what a search missed', () => {
    const { strokes } = paint(PRODUCT, { picture: { found: new Set(['a']) } });
    const alpha = (name: string) =>
      strokes.find(({ call, args }) => call === 'fillText' && args[0] === name)?.globalAlpha;
    expect(alpha('a')).toBe(1);
    expect(alpha('b')).toBeLessThan(0.5);
  });

  it('dim numbers of an older document, and nothing else', () => {
    const { strokes } = paint(PRODUCT, { picture: { isWaiting: true } });
    const alpha = (text: string) =>
      strokes.find(({ call, args }) => call === 'fillText' && args[0] === text)?.globalAlpha;
    expect(alpha('-6')).toBeLessThan(1);
    expect(alpha('p')).toBe(1);
  });

  it('say what a number was before it was dragged', () => {
    const scrub = { id: 'a', before: 0.25 };
    expect(paint(PRODUCT, { scrub }).texts()).toContain('was 0.25');
  });

  it('follow a change of theme', () => {
    const { painter, scene, strokes, clear } = paint(PRODUCT);
    clear();
    painter.use({ ...PALETTE, value: 'other' });
    painter.paint(scene);
    const colours = strokes.map(({ fillStyle }) => fillStyle);
    expect(colours).toContain('other');
    expect(colours).not.toContain('value');
  });
});

describe('folded groups', () => {
  const GROUPED = graph(
    [leaf('a', 2, [5, 10]), op('s', 'square', ['a'], [40, 10]), op('t', 'neg', ['s'], [60, 10])],
    { groups: [{ id: 'g', label: 'my module', nodes: ['s', 't'], folded: true, at: [45, 10] }] },
  );

  it('are one card with the numbers of their result', () => {
    const texts = paint(GROUPED).texts();
    expect(texts).toEqual(expect.arrayContaining(['my module', '-4', '+1']));
    expect(texts).not.toContain('s');
  });

  it('write each result beside its port where there are several', () => {
    const open = graph([...GROUPED.nodes, op('u', 'abs', ['s'], [80, 30])], {
      groups: GROUPED.groups,
      output: 't',
    });
    expect(paint(open).texts()).toEqual(expect.arrayContaining(['4', '-4', 'group 2']));
  });

  it('have a frame with their name when they are open', () => {
    const groups = [{ ...GROUPED.groups![0], folded: false }];
    expect(paint({ ...GROUPED, groups }).texts()).toEqual(
      expect.arrayContaining(['my module', 's', 't']),
    );
  });
});
