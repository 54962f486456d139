/** What a few typed characters ask for. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf } from '../../../../tests/documents';
import { OPS } from '../../engine';
import { say } from '../../messages';
import { readQuick } from '.';

const GRAPH = {
  ...documentOf(leaf('x1'), leaf('w')),
  ops: [{ name: 'cube', symbol: 'x³', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }],
};

const read = (text: string) => {
  const outcome = readQuick(text, GRAPH);
  return outcome.ok ? outcome.value : outcome.problems.map(say).join(' ');
};

describe('quick adding', () => {
  it.each([...OPS.keys()])('knows the op %s by its name', (op) => {
    expect(read(op)).toEqual({ kind: 'op', op });
  });

  it.each([
    ['+', 'add'],
    ['-', 'sub'],
    ['−', 'sub'],
    ['*', 'mul'],
    ['×', 'mul'],
    ['/', 'div'],
    ['÷', 'div'],
    ['**', 'pow'],
    ['^', 'pow'],
    ['−x', 'neg'],
    ['ln', 'log'],
    ['σ', 'sigmoid'],
    ['√', 'sqrt'],
    ['Leaky ReLU', 'leaky_relu'],
    ['cube', 'cube'],
    ['x³', 'cube'],
  ])('reads %s as %s', (typed, op) => {
    expect(read(typed)).toEqual({ kind: 'op', op });
  });

  it.each([
    ['0.5', 0.5],
    [' -3 ', -3],
    ['−2e-3', -0.002],
    ['1/4', 0.25],
  ])('reads the number %s as a constant', (typed, value) => {
    expect(read(typed)).toEqual({ kind: 'leaf', op: 'constant', id: null, value });
  });

  it('reads a name with a number as a leaf, in the role that its name suggests', () => {
    expect(read('w2 = 0.3')).toEqual({ kind: 'leaf', op: 'parameter', id: 'w2', value: 0.3 });
    expect(read('b=-1')).toMatchObject({ op: 'parameter', id: 'b', value: -1 });
    expect(read('bias_1 = 1/2')).toMatchObject({ op: 'parameter', value: 0.5 });
    expect(read('speed = 9')).toMatchObject({ op: 'input', id: 'speed' });
    expect(read('input')).toEqual({ kind: 'leaf', op: 'input', id: null, value: 1 });
  });

  it('reads the names of modules', () => {
    expect(read('MLP')).toEqual({ kind: 'module', name: 'mlp' });
    expect(read('neuron')).toEqual({ kind: 'module', name: 'neuron' });
  });

  it('reads all else as a formula', () => {
    expect(read('(x1*w + c)*f')).toEqual({ kind: 'formula', text: '(x1*w + c)*f' });
    expect(read('y = tanh(x1)')).toEqual({ kind: 'formula', text: 'y = tanh(x1)' });
    expect(read('c = 2; d = 3')).toEqual({ kind: 'formula', text: 'c = 2; d = 3' });
  });

  it('says what is wrong', () => {
    expect(read('')).toBe('Type an op, a number, a name = number, or a formula.');
    expect(read('w = 3')).toBe('w is the name of something else here. Choose another one.');
    expect(read('speed')).toContain('type speed = 1');
    expect(read('a +')).toContain('expected');
    expect(read('if = 3')).toContain('word of the language');
  });

  it('does not read what is too long to be read at each key', () => {
    for (const long of ['1', 'a+', '(', 'a = 1;', '<img src=x onerror=alert(1)>', ' w_']) {
      expect(read(`x${long.repeat(1_000_000 / long.length)}`)).toMatch(/^That is more than 5000/);
    }
  });
});
