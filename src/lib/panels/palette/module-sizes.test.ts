import { describe, expect, it } from 'vitest';
import { say } from '../../messages';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { endsOf, stampOf, type ModuleSize } from './module-sizes';

const SIZE: ModuleSize = {
  inputs: '2',
  neurons: '3',
  layers: '4, 4, 1',
  activation: 'tanh',
  seed: '1',
  at: [0, 0],
};

const wrong = (name: 'neuron' | 'layer' | 'mlp', change: Partial<ModuleSize>) => {
  const stamp = stampOf(name, { ...SIZE, ...change });
  return stamp.ok ? null : stamp.problems.map(say).join(' ');
};

describe('the size of a module', () => {
  it('is taken as it was typed', () => {
    expect(wrong('neuron', { inputs: ' 64 ' })).toBeNull();
    expect(wrong('mlp', { layers: '4 4,1' })).toBeNull();
    expect(wrong('neuron', { inputs: ['a', 'b'] })).toBeNull();
  });

  it('is refused with what would be right', () => {
    expect(wrong('neuron', { inputs: '' })).toBe(
      'Nothing is no count: type a whole number from 1 to 64.',
    );
    expect(wrong('neuron', { inputs: '65' })).toContain('"65"');
    expect(wrong('layer', { neurons: '1.5' })).toContain('"1.5"');
    expect(wrong('mlp', { layers: ' , ' })).toContain('4, 4, 1');
    expect(wrong('mlp', { layers: '4, x, 1' })).toContain('"x"');
    expect(wrong('mlp', { layers: '1,1,1,1,1,1,1,1,1' })).toContain('1 to 8');
  });

  it('asks for what the module has alone', () => {
    expect(wrong('neuron', { neurons: 'x', layers: 'x' })).toBeNull();
    expect(wrong('layer', { layers: 'x' })).toBeNull();
  });
});

describe('what a module takes of what is selected', () => {
  const document = documentOf(
    leaf('a', 1),
    leaf('b', 1),
    leaf('c', 1),
    node('p', ['a', 'b'], 'mul'),
    node('d', ['p', 'c']),
  );

  it('is what nothing else in it uses', () => {
    expect(endsOf(document, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(
      endsOf(
        document,
        document.nodes.map(({ id }) => id),
      ),
    ).toEqual(['d']);
    expect(endsOf(document, [])).toEqual([]);
  });
});
