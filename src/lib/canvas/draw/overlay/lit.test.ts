import { describe, expect, it } from 'vitest';
import { graph, leaf, op } from '../../../../../tests/painting';
import { visibleGraph } from '../../../layout';
import type { Spotlight } from '../../types';
import { litIn } from './lit';

/** t = square(a), o = t * t + a, with both ops in a group. */
const NODES = [
  leaf('a', 2, [0, 0]),
  op('t', 'square', ['a'], [20, 0]),
  op('u', 'mul', ['t', 't'], [40, 0]),
  op('o', 'add', ['u', 'a'], [60, 0]),
];
const shown = (folded: boolean) =>
  visibleGraph(graph(NODES, { groups: [{ id: 'g', nodes: ['t', 'u'], folded }] }));

const light = (rest: Partial<Spotlight>): Spotlight => ({
  nodes: new Set(),
  wires: [],
  flow: null,
  triple: null,
  lands: [],
  ...rest,
});

describe('a light', () => {
  it('falls on cards, on the node of each wire, and on where the number lands', () => {
    const lit = litIn(
      shown(false),
      light({
        nodes: new Set(['a']),
        wires: [{ node: 'u', port: 1 }],
        lands: [{ node: 't', part: 'grad' }],
      }),
    );
    expect([...lit.cards].sort()).toEqual(['a', 't', 'u']);
  });

  it('tells parallel wires from each other', () => {
    const graph = shown(false);
    const end = { node: 'u', port: 1 };
    const triple = { end, local: 4, upstream: 1, contribution: 4 };
    const lit = litIn(graph, light({ wires: [end], triple }));
    expect([...lit.wires].map((place) => graph.wires[place].ends)).toEqual([[end]]);
    expect(lit.told).toBe([...lit.wires][0]);
  });

  it('falls on the folded card of what is folded away', () => {
    const end = { node: 'u', port: 0 };
    const triple = { end, local: 4, upstream: 1, contribution: 4 };
    const inside = litIn(shown(true), light({ nodes: new Set(['t']), wires: [end], triple }));
    expect([...inside.cards]).toEqual(['g']);
    expect(inside.wires.size).toBe(0);
    expect(inside.told).toBe(-1);
  });

  it('falls on the wire of a folded card that stands for the one that is meant', () => {
    const graph = shown(true);
    const lit = litIn(graph, light({ wires: [{ node: 't', port: 0 }] }));
    expect([...lit.wires].map((place) => graph.cards[graph.wires[place].to].id)).toEqual(['g']);
  });

  it('leaves alone what is not on the screen', () => {
    const lit = litIn(shown(false), light({ nodes: new Set(['gone', 'constructor']) }));
    expect(lit.cards.size).toBe(0);
  });
});
