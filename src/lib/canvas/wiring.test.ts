import { describe, expect, it } from 'vitest';
import type { GraphDocument, NodeRecord } from '../engine';
import { visibleGraph } from '../layout';
import { insertionRule } from './insertion';
import { rulesFor } from './wiring';

const NODES: readonly NodeRecord[] = [
  { id: 'a', op: 'input', value: 2, at: [0, 0] },
  { id: 'b', op: 'input', value: 3, at: [0, 10] },
  { id: 'p', op: 'mul', inputs: ['a', 'b'], at: [20, 5] },
  { id: 's', op: 'add', inputs: ['p', null], at: [40, 5] },
  { id: 'o', op: 'tanh', inputs: ['s'], at: [60, 5] },
  { id: 'free', op: 'tanh', inputs: [null], at: [20, 30] },
];
const DOCUMENT: GraphDocument = { format: 'wiregrad', version: 1, nodes: NODES };
const GRAPH = visibleGraph(DOCUMENT);
const card = (id: string) => GRAPH.cards[GRAPH.cardOf.get(id)!];

describe('a wire in the hand', () => {
  it('from a value bars leaves and all that the value is made of', () => {
    expect([...rulesFor(GRAPH, { from: 's' }).barred].sort()).toEqual(['a', 'b', 'p', 's']);
  });

  it('to a port bars all that is made of its node', () => {
    const rules = rulesFor(GRAPH, { to: { node: 's', port: 1 } });
    expect([...rules.barred].sort()).toEqual(['o', 's']);
  });

  it('says why a card cannot take it', () => {
    const rules = rulesFor(GRAPH, { from: 'o' });
    expect(rules.refusal(card('s'))).toEqual({
      code: 'would-close-loop',
      params: { from: 'o', to: 's' },
    });
    expect(rules.refusal(card('a'))?.code).toBe('takes-no-wire');
    expect(rulesFor(GRAPH, { from: 'p' }).refusal(card('free'))).toBeNull();
    expect(rulesFor(GRAPH, { from: 'free' }).refusal(card('a'))?.code).toBe('takes-no-wire');
  });

  it('is not taken by a folded group', () => {
    const folded: GraphDocument = {
      ...DOCUMENT,
      groups: [{ id: 'g', nodes: ['p', 's'], folded: true, at: [30, 5] }],
    };
    const graph = visibleGraph(folded);
    const group = graph.cards[graph.cardOf.get('g')!];
    expect(rulesFor(graph, { from: 'b' }).refusal(group)?.code).toBe('wire-into-folded');
  });
});

describe('a card over a wire', () => {
  it('can go on wires that it neither makes nor uses', () => {
    const takes = insertionRule(GRAPH, [card('free')]);
    expect(takes?.({ node: 's', port: 0 })).toBe(true);
    expect(takes?.({ node: 's', port: 1 })).toBe(false);
  });

  it('cannot go on a wire where that would close a loop', () => {
    const takes = insertionRule(GRAPH, [card('s')]);
    expect(takes?.({ node: 'p', port: 0 })).toBe(false);
    expect(takes?.({ node: 'o', port: 0 })).toBe(false);
  });

  it('needs a port to take and something to give', () => {
    expect(insertionRule(GRAPH, [card('a')])).toBeNull();
    expect(insertionRule(GRAPH, [card('o')])).toBeNull();
    expect(insertionRule(GRAPH, [card('free'), card('s')])).toBeNull();
  });
});
