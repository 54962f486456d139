import { describe, expect, it } from 'vitest';
import { FORMAT, VERSION, type GraphDocument } from '../../engine';
import { targetsFor } from './targets';

const DOCUMENT: GraphDocument = {
  format: FORMAT,
  version: VERSION,
  nodes: [
    { id: 'x', op: 'input', value: 1 },
    { id: 'tan', op: 'tanh', inputs: ['x'] },
    { id: 't', op: 'tanh', inputs: [null] },
    { id: 'sum', op: 'add', inputs: ['x', 'tan'] },
    { id: 'part', op: 'sub', inputs: ['tan', null] },
  ],
};

const offered = (source: string, query = '') =>
  targetsFor(DOCUMENT, source, query).map(({ id, port }) => `${id} ${port}`);

describe('where a wire may go', () => {
  it('is every input that closes no loop, the open ones of a card first', () => {
    expect(offered('tan')).toEqual(['t 0', 'sum null', 'sum 0', 'sum 1', 'part 1', 'part 0']);
    expect(offered('sum')).toEqual(['t 0', 'part 1', 'part 0']);
  });

  it('is found by name, the exact one first', () => {
    expect(offered('x', 't')).toEqual(['t 0', 'tan 0', 'part 1', 'part 0']);
    expect(offered('x', 'SUM')).toEqual(['sum null', 'sum 0', 'sum 1']);
    expect(offered('x', 'nothing')).toEqual([]);
  });

  it('says what would give way', () => {
    const [target] = targetsFor(DOCUMENT, 'x', 'tan');
    expect(target.detail).toBe('input 1, in place of x');
  });
});
