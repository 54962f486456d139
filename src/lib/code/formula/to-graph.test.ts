/** Formulas that are read, node by node. */
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../engine';
import { formulaToGraph, type FormulaOptions } from './to-graph';

function read(text: string, options?: FormulaOptions): GraphDocument {
  const outcome = formulaToGraph(text, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** One line per node, as `mul1 = mul(a, b)` or `a = input 2`. */
function listing(text: string, options?: FormulaOptions): readonly string[] {
  return read(text, options).nodes.map(({ id, op, value, inputs }) =>
    inputs === undefined ? `${id} = ${op} ${value}` : `${id} = ${op}(${inputs.join(', ')})`,
  );
}

describe('names and ids', () => {
  it('numbers unnamed ops and constants in post-order and makes free names inputs of value 1', () => {
    expect(listing('L = (a*b + c*2)*tanh(a) - 3')).toEqual([
      'a = input 1',
      'b = input 1',
      'mul1 = mul(a, b)',
      'c = input 1',
      'constant1 = constant 2',
      'mul2 = mul(c, constant1)',
      'add1 = add(mul1, mul2)',
      'tanh1 = tanh(a)',
      'mul3 = mul(add1, tanh1)',
      'constant2 = constant 3',
      'L = sub(mul3, constant2)',
    ]);
  });

  it('takes the lowest number that no name in the text has, wherever that name stands', () => {
    expect(listing('y = a*b + c*d; z = mul1 + mul3')).toContain('mul2 = mul(a, b)');
    expect(listing('y = a*b + c*d; z = mul1 + mul3')).toContain('mul4 = mul(c, d)');
  });

  it('gives a lone expression an automatic id and makes it the output', () => {
    expect(read('3*x**2 - 4*x + 5').output).toBe('add1');
  });

  it('accepts the names that trip plain objects', () => {
    expect(listing('constructor = toString*2')[2]).toBe('constructor = mul(toString, constant1)');
  });

  it('makes nothing of an empty text', () => {
    expect(read(' \n # only a remark\n ;')).toEqual({ format: 'wiregrad', version: 1, nodes: [] });
  });
});

describe('values', () => {
  it('sets an input before its use, after it, and without any', () => {
    expect(listing('b = -3; L = a*b; a = 2; z = 7')).toEqual([
      'a = input 2',
      'b = input -3',
      'L = mul(a, b)',
      'z = input 7',
    ]);
  });

  it('takes -1 as one constant, and never makes a minus zero', () => {
    expect(listing('a ** -1')).toEqual([
      'a = input 1',
      'constant1 = constant -1',
      'pow1 = pow(a, constant1)',
    ]);
    expect(Object.is(read('a = -0').nodes[0].value, 0)).toBe(true);
  });

  it('binds a power tighter than a minus before it, as Python does', () => {
    expect(listing('-2**2').slice(2)).toEqual([
      'pow1 = pow(constant1, constant2)',
      'neg1 = neg(pow1)',
    ]);
    expect(listing('-a**2').slice(2)).toEqual(['pow1 = pow(a, constant1)', 'neg1 = neg(pow1)']);
    expect(listing('-a*b').slice(-1)).toEqual(['mul1 = mul(neg1, b)']);
  });
});

describe('operations', () => {
  it('reads a sum as binary steps and add(...) as one node', () => {
    expect(listing('a + b + c').slice(-1)).toEqual(['add2 = add(add1, c)']);
    expect(listing('add(a, b, c)').slice(-1)).toEqual(['add1 = add(a, b, c)']);
    expect(listing('max(a, b, 0)').slice(-1)).toEqual(['max1 = max(a, b, constant1)']);
  });

  it('does not share equal subexpressions, and shares named ones', () => {
    expect(listing('tanh(a) * tanh(a)').slice(-1)).toEqual(['mul1 = mul(tanh1, tanh2)']);
    expect(listing('t = tanh(a); t * t').slice(-1)).toEqual(['mul1 = mul(t, t)']);
  });

  it('knows ln as log, and the ops that the document brings', () => {
    expect(listing('ln(x)').slice(-1)).toEqual(['log1 = log(x)']);
    const ops = [{ name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }];
    expect(listing('cube(x)', { ops }).slice(-1)).toEqual(['cube1 = cube(x)']);
    expect(read('cube(x)', { ops }).ops).toEqual(ops);
  });

  it('leaves a port open where _ stands', () => {
    expect(read('y = a - _').nodes.at(-1)).toEqual({ id: 'y', op: 'sub', inputs: ['a', null] });
  });

  it('joins lines between parentheses', () => {
    expect(listing('y = (a +\n b) # sum\nz = y*2')[2]).toBe('y = add(a, b)');
  });
});

describe('rebinding', () => {
  it('gives the name to the last one, c_1, c_2 to earlier ones', () => {
    expect(listing('c = a + b; c += c; c *= 2')).toEqual([
      'a = input 1',
      'b = input 1',
      'c_1 = add(a, b)',
      'c_2 = add(c_1, c_1)',
      'constant1 = constant 2',
      'c = mul(c_2, constant1)',
    ]);
  });

  it('knows every sign, and a plain second definition', () => {
    expect(listing('c = a; c -= b; c /= b; c **= 2').slice(-1)).toEqual([
      'c = pow(c_2, constant1)',
    ]);
    expect(listing('c = a + b; c = c * a').slice(-1)).toEqual(['c = mul(c_1, a)']);
  });

  it('steps over numbers that the text uses itself', () => {
    expect(listing('c = a + c_1; c += 1').slice(2)).toEqual([
      'c_2 = add(a, c_1)',
      'constant1 = constant 1',
      'c = add(c_2, constant1)',
    ]);
  });

  it('starts from an input where nothing was said before', () => {
    expect(listing('a = 2; a += 1')).toEqual([
      'a_1 = input 2',
      'constant1 = constant 1',
      'a = add(a_1, constant1)',
    ]);
  });
});

describe('a second name', () => {
  it('stands for the same node and makes none', () => {
    expect(listing('b = a; y = b * a')).toEqual(['a = input 1', 'y = mul(a, a)']);
    expect(read('y = a*b; o = y').output).toBe('y');
  });

  it('goes its own way when it is rebound', () => {
    expect(listing('c = a; c += 1; y = a * c').slice(-2)).toEqual([
      'c = add(a, constant1)',
      'y = mul(a, c)',
    ]);
  });
});

describe('the output', () => {
  it('is the last statement that is not a plain number', () => {
    expect(read('e = a*b; d = e + 1; a = 2; b = -3; 5').output).toBe('d');
    expect(read('e = a*b; d = e + 1; e').output).toBe('e');
    expect(read('a = 2').output).toBeUndefined();
  });
});

describe('size', () => {
  it('reads ten thousand statements and a sum of ten thousand terms', () => {
    const lines = Array.from({ length: 10_000 }, (_, place) => `x${place + 1} = tanh(x${place})`);
    expect(read(lines.join('\n')).nodes).toHaveLength(10_001);
    const sum = Array.from({ length: 10_000 }, (_, place) => `x${place}`).join(' + ');
    expect(read(sum).output).toBe('add9999');
  });
});
