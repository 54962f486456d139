import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../examples';
import { learnTheRest, text } from '../messages';
import { decodeLink } from '../share';
import { examplePage } from './example-page';

const pageOf = (key: string) => examplePage(EXAMPLES.find((example) => example.key === key)!);

describe('the page of an example', () => {
  beforeAll(learnTheRest);

  it('leads to the very same graph, with its sentence as a note', () => {
    for (const { key, document } of EXAMPLES) {
      const link = decodeLink(pageOf(key).fragment);
      const note = text(`example-${key}`);
      expect(link).toMatchObject({ ok: true, value: { document: { ...document, note } } });
    }
  });

  it('says the formula without the numbers, and every number in a row', () => {
    const { title, formula, rows } = pageOf('product');
    expect(title).toBe('L = (a·b + c)·f');
    expect(formula).toBe('e = a*b\nd = e + c\nL = d*f');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toEqual({ id: 'b', op: 'input', inputs: '', data: '−3', grad: '−4' });
    expect(rows[6]).toEqual({ id: 'L', op: '×', inputs: 'd, f', data: '−8', grad: '+1' });
  });

  it('has no gradient where there is none', () => {
    expect(pageOf('chain').rows[0]).toMatchObject({ id: 'two', op: 'constant', grad: '' });
  });
});
