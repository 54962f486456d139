import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './index';
import { pictureOf } from './picture';

const pictures = EXAMPLES.map(({ key, document }) => [key, pictureOf(document)] as const);
const picture = (key: string) => pictures.find(([name]) => name === key)![1];

describe.each(pictures)('the picture of %s', (_, { left, top, width, height, boxes, wires }) => {
  it('holds every box', () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThan(left);
      expect(box.y).toBeGreaterThan(top);
      expect(box.x + box.width).toBeLessThan(left + width);
      expect(box.y + box.height).toBeLessThan(top + height);
    }
  });

  it('has one output and wires of plain numbers', () => {
    expect(boxes.filter(({ kind }) => kind === 'output').length).toBe(1);
    expect(wires.length).toBeGreaterThan(0);
    for (const { path } of wires) expect(path).not.toMatch(/NaN|undefined/);
  });
});

describe('pictures', () => {
  it('tell leaves by name and ops by symbol', () => {
    const { boxes } = picture('product');
    expect(boxes.map(({ kind, mark }) => `${kind} ${mark}`)).toEqual([
      'leaf a',
      'leaf b',
      'leaf c',
      'leaf f',
      'op ×',
      'op +',
      'output ×',
    ]);
  });

  it('colour wires by what flows back', () => {
    expect(picture('max').wires.map(({ flow }) => flow)).toContain('none');
    expect(new Set(picture('double').wires.map(({ flow }) => flow))).toEqual(new Set(['positive']));
    expect(picture('product').wires.map(({ flow }) => flow)).toContain('negative');
  });

  it('show folded neurons as one box each', () => {
    expect(picture('network').boxes.filter(({ kind }) => kind === 'group').length).toBe(9);
  });
});
