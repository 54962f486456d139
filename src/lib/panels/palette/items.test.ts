import { describe, expect, it } from 'vitest';
import { OPS } from '../../engine';
import { text } from '../../messages';
import { curveOf } from './curve';
import { paletteOf } from './items';

const GROUPS = paletteOf({});
const ITEMS = GROUPS.flatMap(({ items }) => items);

describe('the palette', () => {
  it('offers every op of the table, every leaf and every module once', () => {
    const keys = ITEMS.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    const modules = ['neuron', 'layer', 'mlp'];
    expect(new Set(keys)).toEqual(
      new Set(['input', 'parameter', 'constant', ...OPS.keys(), ...modules]),
    );
  });

  it('has a title for every group and a line for every item', () => {
    const titles = [...GROUPS.map(({ key }) => key), 'own'].map((key) => `palette-${key}`);
    expect(titles.filter((key) => text(key) === key)).toEqual([]);
    const missing = [...OPS.keys()].filter((op) => text(`meaning-${op}`) === `meaning-${op}`);
    expect(missing).toEqual([]);
    expect(ITEMS.filter(({ meaning }) => meaning.startsWith('meaning-'))).toEqual([]);
  });

  it('offers the ops that a document brings along, told by their formula', () => {
    const cube = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
    const own = paletteOf({ ops: [cube] }).find(({ key }) => key === 'own');
    expect(own?.items.map(({ key, meaning }) => [key, meaning])).toEqual([['cube', 'x**3']]);
    expect(GROUPS.map(({ key }) => key)).not.toContain('own');
  });

  it('draws a curve for each activation of one input', () => {
    const activations = GROUPS.find(({ key }) => key === 'activations')?.items ?? [];
    const without = activations.filter(({ curve }) => curve === null).map(({ key }) => key);
    expect(without).toEqual(['max', 'min']);
  });
});

describe('a curve', () => {
  it('runs from the lowest to the highest value, from edge to edge of its box', () => {
    const points = curveOf(OPS.get('tanh')!)!
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    expect(points[0]).toEqual([3, 17]);
    expect(points.at(-1)).toEqual([23, 3]);
    expect(points[points.length >> 1]).toEqual([13, 10]);
  });

  it('is not drawn where there is no value', () => {
    expect(curveOf(OPS.get('log')!)).toBeNull();
    expect(curveOf(OPS.get('add')!)).toBeNull();
  });
});
