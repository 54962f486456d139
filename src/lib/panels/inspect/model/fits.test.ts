/** What may stand in place of what there is. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { inputsThatFit, opsThatFit } from './fits';
import { sliderRange } from './range';
import { subjectOf } from './subject';

const CHAIN = documentOf(leaf('x'), node('a', ['x'], 'tanh'), node('b', ['a', 'x']), leaf('z'));
const names = (at: number) =>
  opsThatFit(CHAIN, CHAIN.nodes[at]).flatMap(({ choices }) => choices.map(({ op }) => op));

describe('the ops that fit', () => {
  it('are the roles of a leaf', () => {
    expect(names(0)).toEqual(['input', 'parameter', 'constant']);
  });

  it('take as many inputs as there are', () => {
    expect(names(1)).toContain('exp');
    expect(names(1)).not.toContain('add');
    expect(names(2)).toEqual(expect.arrayContaining(['add', 'mul', 'sub', 'pow', 'max']));
    expect(names(2)).not.toContain('tanh');
  });

  it('count those of the document', () => {
    const cube = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
    const own = { ...CHAIN, ops: [cube] };
    const choices = opsThatFit(own, own.nodes[1]).flatMap((group) => group.choices);
    expect(choices).toContainEqual({ op: 'cube', symbol: 'cube' });
  });
});

describe('the nodes that an input may take', () => {
  it('are those that do not depend on it', () => {
    expect(inputsThatFit(CHAIN, 'a')).toEqual(['x', 'z']);
    expect(inputsThatFit(CHAIN, 'b')).toEqual(['x', 'a', 'z']);
  });
});

describe('the slider', () => {
  it('goes from one power of ten to the other, or as far as the leaf says', () => {
    expect(sliderRange(2)).toEqual({ low: -10, high: 10, step: 0.1 });
    expect(sliderRange(-250)).toMatchObject({ low: -1000, high: 1000 });
    expect(sliderRange(0)).toMatchObject({ low: -10, high: 10 });
    expect(sliderRange(2, [0, 4])).toEqual({ low: 0, high: 4, step: 0.01 });
  });
});

describe('what the inspector is about', () => {
  const of = (ids: string[], wires: { node: string; port: number }[] = []) =>
    subjectOf({ ...CHAIN, groups: [{ id: 'g', nodes: ['a'] }] }, { ids: new Set(ids), wires }).kind;

  it('is what is selected', () => {
    expect([of([]), of(['a']), of(['g']), of(['a', 'b']), of(['gone'])]).toEqual([
      'none',
      'node',
      'group',
      'several',
      'none',
    ]);
    expect([of([], [{ node: 'b', port: 1 }]), of(['a'], [{ node: 'b', port: 1 }])]).toEqual([
      'wire',
      'several',
    ]);
  });
});
