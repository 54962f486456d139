/** Formulas and slopes as they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { graphs } from '../../../../../tests/graphs';
import { computed, definitionOf, formulaOf, slopeOf, valuesOf } from '../../../code';
import { OPS, WIRE, type GraphDocument } from '../../../engine';
import { inNames, inNumbers } from './pieces';
import { computedOf, read } from './testing';

/** The last node of a document in which a is 2 and b is -3. */
function last(op: string, inputs: readonly (string | null)[], more: Partial<GraphDocument> = {}) {
  const document = {
    ...documentOf(leaf('a', 2), leaf('b', -3), leaf('c', 2), node('y', inputs, op)),
    ...more,
  };
  return { document, at: document.nodes[3], numbered: computedOf(document) };
}

function formula(op: string, inputs: readonly (string | null)[]) {
  const { document, at } = last(op, inputs);
  return read(inNames(formulaOf(document, at)!));
}

function slope(op: string, inputs: readonly string[], port: number, more = {}) {
  const { numbered, at } = last(op, inputs, more);
  const expression = slopeOf(numbered, at, port)!;
  const values = valuesOf(numbered, [...inputs, 'y'])!;
  return [read(inNames(expression)), read(inNumbers(expression, values))];
}

describe('a formula', () => {
  it.each([
    ['mul', ['a', 'b'], 'a × b'],
    ['add', ['a', 'b', 'c'], 'a + b + c'],
    ['sub', ['a', 'b'], 'a − b'],
    ['div', ['a', null], 'a / _'],
    ['pow', ['a', 'b'], 'a**b'],
    ['neg', ['a'], '−a'],
    ['tanh', ['a'], 'tanh(a)'],
    ['relu', ['a'], 'relu(a)'],
    ['max', ['a', 'b'], 'max(a, b)'],
    ['wobble', ['a', null], 'wobble(a, _)'],
  ])('says what %s of %j computes: %s', (op, inputs, written) => {
    expect(formula(op, inputs)).toBe(written);
  });

  it('has numbers in the places of the names', () => {
    const { numbered, document, at } = last('mul', ['a', 'b']);
    const values = valuesOf(numbered, ['a', 'b'])!;
    expect(read(inNumbers(formulaOf(document, at)!, values))).toBe('2 × (-3)');
  });

  it('says what an op means whose name does not', () => {
    const meaning = (op: string) => {
      const { document, at } = last(op, ['a']);
      const definition = definitionOf(document, at);
      return definition && read(inNames(definition));
    };
    expect(meaning('relu')).toBe('max(a, 0)');
    expect(meaning('square')).toBe('a²');
    expect(meaning('tanh')).toBeNull();
  });
});

describe('a slope', () => {
  it.each([
    ['mul', ['a', 'b'], 0, 'b', '-3'],
    ['mul', ['a', 'b', 'c'], 1, 'a × c', '2 × 2'],
    ['mul', ['b', 'b'], 0, 'b', '-3'],
    ['add', ['a', 'b'], 1, '1', '1'],
    ['div', ['a', 'b'], 0, '1 / b', '1 / (-3)'],
    ['square', ['b'], 0, '2 × b', '2 × (-3)'],
    ['abs', ['b'], 0, '1 if b > 0 else −1 if b < 0 else 0', '−1'],
    ['leaky_relu', ['a'], 0, '1 if a > 0 else 0.01', '1'],
    ['max', ['a', 'b'], 1, '1 if b == y else 0', '0'],
    ['max', ['a', 'c'], 0, '1 if a == y else 0', '1'],
    ['max', ['a', 'c'], 1, '0', '0'],
  ])('of %s over %j at input %i is %s, which is %s', (op, inputs, port, names, numbers) => {
    expect(slope(op, inputs, port)).toEqual([names, numbers]);
  });

  it('names the value of the node itself', () => {
    expect(slope('tanh', ['a'], 0)[0]).toBe('1 − y²');
    expect(slope('tanh', ['a'], 0)[1]).toMatch(/^1 − 0\.96\d+²$/);
  });

  it('takes a constant that nobody named for its number', () => {
    const power = documentOf(
      leaf('z', 3),
      { id: 'constant1', op: 'constant', value: 2 },
      node('y', ['z', 'constant1'], 'pow'),
    );
    const expression = slopeOf(computedOf(power), power.nodes[2], 0)!;
    expect(read(inNames(formulaOf(power, power.nodes[2])!))).toBe('z²');
    expect(read(inNames(expression))).toBe('2 × z');
    const minus = { id: 'constant1', op: 'constant', value: -2 };
    const other = { ...power, nodes: power.nodes.with(1, minus) };
    expect(read(inNames(formulaOf(other, other.nodes[2])!))).toBe('z**−2');
  });

  it('is the wrong one that the document asks for', () => {
    const rules = { faulty: [{ op: 'mul', port: 0, slope: 'x' }] };
    expect(slope('mul', ['a', 'b'], 0, { rules })).toEqual(['a', '2']);
  });

  it('comes to what the pass found, for every op and every graph', () => {
    expect(OPS.size).toBeGreaterThan(20);
    fc.assert(
      fc.property(graphs(), (document) => {
        const numbered = computedOf(document);
        document.nodes.forEach((at, index) => {
          (at.inputs ?? []).forEach((_, port) => {
            const wire = numbered.frame!.firstWire[index] + port;
            if ((numbered.frame!.wireState[wire] & WIRE.slope) === 0) return;
            const found = numbered.frame!.slope[wire];
            const expression = slopeOf(numbered, at, port)!;
            const values = valuesOf(numbered, [...(at.inputs ?? []), at.id])!;
            const value = computed(expression, values);
            // The sentence multiplies in another order than the pass.
            const most = 1e-9 * Math.max(1, Math.abs(found));
            if (Number.isFinite(found)) expect(Math.abs(value - found)).toBeLessThan(most);
          });
        });
      }),
    );
  });
});
