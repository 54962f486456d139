/** Walking the graph by keyboard. */
import { describe, expect, it } from 'vitest';
import type { GraphDocument, NodeRecord } from '../engine';
import { visibleGraph } from '../layout';
import { EXAMPLE } from './example';
import { tabOrder, walk, type Stand, type Way } from './navigation';

const graph = visibleGraph(EXAMPLE);

/** Where the steps lead from a card, "-" where there is nothing that way. */
function trail(from: string, ...ways: readonly Way[]): string {
  let stand: Stand = { at: from, via: null };
  const seen = ways.map((way) => {
    const next = walk(graph, stand, way);
    stand = next ?? stand;
    return next?.at ?? '-';
  });
  return seen.join(' ');
}

const documentOf = (nodes: readonly NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});

describe('walking', () => {
  it('goes left to the first operand and right to what uses it', () => {
    expect(trail('o', 'left', 'left', 'left', 'left', 'left')).toBe('add2 add1 mul1 x1 -');
    expect(trail('x1', 'right', 'right', 'right', 'right', 'right')).toBe('mul1 add1 add2 o -');
  });

  it('goes up and down among the operands of what one came from', () => {
    expect(trail('add1', 'left', 'down', 'up')).toBe('mul1 mul2 mul1');
    expect(trail('add2', 'left', 'down', 'up')).toBe('add1 b add1');
  });

  it('goes back the way it came', () => {
    expect(trail('add1', 'left', 'down', 'right', 'left')).toBe('mul1 mul2 add1 mul2');
  });

  it('goes up and down among the users of what one came from', () => {
    const square = documentOf([
      { id: 'x', op: 'input', value: 1, at: [0, 10] },
      { id: 'a', op: 'exp', inputs: ['x'], at: [20, 0] },
      { id: 'b', op: 'mul', inputs: ['x', 'x'], at: [20, 10] },
      { id: 'c', op: 'add', inputs: ['a', 'b'], at: [40, 5] },
    ]);
    const first = walk(visibleGraph(square), { at: 'x', via: null }, 'right');
    expect(first).toEqual({ at: 'a', via: 'x' });
    expect(walk(visibleGraph(square), first!, 'down')).toEqual({ at: 'b', via: 'x' });
  });

  it('goes to the nearest card where there is no sibling', () => {
    expect(trail('x1', 'down', 'down', 'down', 'down')).toBe('w1 x2 w2 -');
    expect(trail('o', 'up')).toBe('add1');
    expect(trail('o', 'down')).toBe('b');
  });

  it('stays where there is nothing, and knows no card that is not there', () => {
    expect(trail('x1', 'up')).toBe('-');
    expect(walk(graph, { at: 'nobody', via: null }, 'left')).toBeNull();
    expect(walk(graph, { at: 'add1', via: 'nobody' }, 'left')?.at).toBe('mul1');
  });
});

describe('the order of Tab', () => {
  it('begins at the output and reads on as the formula does', () => {
    expect(tabOrder(graph).join(' ')).toBe('o add2 add1 mul1 x1 w1 mul2 x2 w2 b');
  });

  it('names every card once, those that the output does not need at the end', () => {
    const more = documentOf([
      { id: 'y', op: 'neg', inputs: ['x'] },
      { id: 'x', op: 'input', value: 1 },
      { id: 'z', op: 'mul', inputs: ['x', 'alone'] },
      { id: 'alone', op: 'input', value: 1 },
    ]);
    expect(tabOrder(visibleGraph({ ...more, output: 'z' }))).toEqual(['z', 'x', 'alone', 'y']);
    expect(tabOrder(visibleGraph(more))).toEqual(['y', 'x', 'z', 'alone']);
    expect(tabOrder(visibleGraph(documentOf([])))).toEqual([]);
  });

  it('takes a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, place): NodeRecord =>
      place === 0
        ? { id: 'n0', op: 'input', value: 1, at: [0, 0] }
        : { id: `n${place}`, op: 'neg', inputs: [`n${place - 1}`], at: [place, 0] },
    );
    expect(tabOrder(visibleGraph(documentOf(chain)))).toHaveLength(20_000);
  });
});
