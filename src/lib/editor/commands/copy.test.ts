/** Copies: of a part of a document, into it or into another one. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import type { GraphDocument, OwnOpRecord } from '../../engine';
import { duplicate, fragmentOf, paste } from '.';
import { done, inputsOf, refusal } from './testing/outcomes';

const GRAPH: GraphDocument = {
  ...documentOf(
    { ...leaf('x1'), at: [0, 0] },
    { ...leaf('w1'), at: [0, 10] },
    { ...node('mul1', ['x1', 'w1'], 'mul'), at: [20, 5] },
    { ...node('o', ['mul1'], 'tanh'), at: [40, 5] },
  ),
  output: 'o',
};
const idsOf = ({ nodes }: GraphDocument) => nodes.map(({ id }) => id);
const CUBE = EVERY_FIELD.ops![0];

describe('a fragment', () => {
  it('has open ports where wires came from outside', () => {
    const fragment = fragmentOf(GRAPH, ['mul1', 'w1']);
    expect(fragment.nodes.map(({ id, inputs }) => [id, inputs])).toEqual([
      ['w1', undefined],
      ['mul1', [null, 'w1']],
    ]);
    expect('output' in fragment).toBe(false);
    expect(fragmentOf(GRAPH, ['o']).output).toBe('o');
    expect(fragmentOf(GRAPH, ['x1']).nodes[0]).toBe(GRAPH.nodes[0]);
  });

  it('brings whole groups and the own ops that it uses, and nothing else', () => {
    const whole = fragmentOf(EVERY_FIELD, ['p', 'q', 'c']);
    expect(Object.keys(whole).sort()).toEqual([
      'format',
      'groups',
      'nodes',
      'ops',
      'output',
      'version',
    ]);
    expect(whole.groups?.map(({ id, parent }) => [id, parent])).toEqual([
      ['outer', undefined],
      ['neuron1', 'outer'],
    ]);
    expect('groups' in fragmentOf(EVERY_FIELD, ['p', 'c'])).toBe(false);
    expect('ops' in fragmentOf(EVERY_FIELD, ['p', 'q'])).toBe(false);
    expect(fragmentOf(EVERY_FIELD, ['neuron1']).groups?.[0]).not.toHaveProperty('parent');
  });
});

describe('a duplicate', () => {
  it('stands aside under new names, wired as the original among itself', () => {
    const next = done(GRAPH, duplicate(['mul1', 'w1', 'o']));
    expect(next.nodes.slice(4)).toEqual([
      { id: 'w2', op: 'input', value: 1, at: [4, 14] },
      { id: 'mul2', op: 'mul', inputs: [null, 'w2'], at: [24, 9] },
      { id: 'o2', op: 'tanh', inputs: ['mul2'], at: [44, 9] },
    ]);
    expect(next.output).toBe('o');
    expect(next.nodes[0]).toBe(GRAPH.nodes[0]);
  });

  it('of a duplicate does not hide it', () => {
    const twice = done(done(GRAPH, duplicate(['x1'])), duplicate(['x1']));
    expect(twice.nodes.slice(4).map(({ id, at }) => [id, at])).toEqual([
      ['x2', [4, 4]],
      ['x3', [8, 8]],
    ]);
  });

  it('lies in the group of its original; of a group it is a group', () => {
    const grouped = {
      ...GRAPH,
      groups: [
        { id: 'g1', nodes: ['x1'] },
        { id: 'inner', nodes: ['mul1'], parent: 'g1' },
      ],
    };
    expect(done(grouped, duplicate(['x1'])).groups?.[0].nodes).toEqual(['x1', 'x2']);
    expect(done(grouped, duplicate(['inner'])).groups).toEqual([
      ...grouped.groups,
      { id: 'inner2', nodes: ['mul2'], parent: 'g1' },
    ]);
    expect(done(grouped, duplicate(['g1'])).groups?.slice(2)).toEqual([
      { id: 'g2', nodes: ['x2'] },
      { id: 'inner2', nodes: ['mul2'], parent: 'g2' },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(done(GRAPH, duplicate(['ghost']))).toBe(GRAPH);
  });
});

describe('pasting', () => {
  it('keeps names that are free, and puts the middle in the given place', () => {
    const next = done(documentOf(leaf('o')), paste(GRAPH, [100, 100]));
    expect(idsOf(next)).toEqual(['o', 'x1', 'w1', 'mul1', 'o2']);
    expect(next.nodes[1].at).toEqual([80, 95]);
    expect(next.nodes[4].at).toEqual([120, 100]);
    expect('output' in next).toBe(false);
  });

  it('brings the output along into an empty graph', () => {
    expect(done(documentOf(), paste(GRAPH)).output).toBe('o');
  });

  it('gives the last node the place where none has one', () => {
    const fragment = documentOf(leaf('a'), node('b', ['a'], 'neg'));
    expect(done(GRAPH, paste(fragment, [7, 8])).nodes.slice(4)).toEqual([
      leaf('a'),
      { ...node('b', ['a'], 'neg'), at: [7, 8] },
    ]);
  });

  it('names no copy like another node of the fragment', () => {
    const fragment = documentOf(leaf('x1'), leaf('x2'), node('s', ['x1', 'x2']));
    const next = done(GRAPH, paste(fragment));
    expect(idsOf(next).slice(4)).toEqual(['x3', 'x2', 's']);
    expect(inputsOf(next, 's')).toEqual(['x3', 'x2']);
  });

  it('leaves data, rules, view and note where they were', () => {
    const next = done(GRAPH, paste(EVERY_FIELD));
    expect(Object.keys(next).sort()).toEqual([
      'format',
      'groups',
      'nodes',
      'ops',
      'output',
      'version',
    ]);
  });
});

describe('own ops that are pasted', () => {
  const fragment = fragmentOf(EVERY_FIELD, ['p', 'c']);
  const withOps = (...ops: OwnOpRecord[]): GraphDocument => ({ ...GRAPH, ops });
  const opsAfter = (document: GraphDocument) => {
    const { nodes, ops } = done(document, paste(fragment));
    return [nodes.at(-1)?.op, ops?.map(({ name, value }) => `${name}: ${value}`)];
  };

  it('come along, and are shared where they are the same', () => {
    expect(opsAfter(GRAPH)).toEqual(['cube', ['cube: x**3']]);
    expect(opsAfter(withOps(CUBE))).toEqual(['cube', ['cube: x**3']]);
  });

  it('get a free name where theirs means something else', () => {
    const other = { ...CUBE, value: 'x*x*x' };
    expect(opsAfter(withOps(other))).toEqual(['cube_1', ['cube: x*x*x', 'cube_1: x**3']]);
    const broken = { ...GRAPH, nodes: [...GRAPH.nodes, node('b', [null, null], 'cube')] };
    expect(opsAfter(broken)).toEqual(['cube_1', ['cube_1: x**3']]);
  });

  it('never take the name of an op that all graphs have', () => {
    const own = {
      ...fragment,
      nodes: [node('t', [null], 'tanh')],
      ops: [{ ...CUBE, name: 'tanh' }],
    };
    const next = done(GRAPH, paste(own));
    expect([next.nodes[3].op, next.nodes[4].op]).toEqual(['tanh', 'tanh_1']);
  });

  it('give no other meaning to what is pasted', () => {
    expect(refusal(withOps({ ...CUBE, name: 'tanh' }), paste(fragmentOf(GRAPH, ['o'])))).toContain(
      'an op of its own called tanh',
    );
  });
});
