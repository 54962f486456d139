/** A pass driven by hand: which nodes run backward, and in which order, is the document's rule. */
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import type { Rules } from '../graph';
import { evaluate } from './evaluate';
import { WIRE } from './result';
import { STATE } from './tape';
import { createTrace } from './trace';

type Sketch = Parameters<typeof graphOf>[0];

/** The gradients of these nodes; null where none is computed. */
function byHand(sketch: Sketch, rules: Rules, ids: readonly string[]): (number | null)[] {
  const { document, grad, state } = evaluate(graphOf(sketch, rules));
  const at = new Map(document.nodes.map(({ id }, node) => [id, node]));
  return ids
    .map((id) => at.get(id)!)
    .map((node) => ((state[node] & STATE.graded) === 0 ? null : grad[node]));
}

const ALL = ['L', 'f', 'd', 'c', 'e', 'a', 'b'];

describe('rule 6.7: by hand', () => {
  it('nothing is computed at the start, and the seed alone is after it', () => {
    const start: Rules = { seed: false, order: [] };
    expect(byHand(CHAIN, start, ALL)).toEqual(Array(7).fill(null));
    expect(byHand(CHAIN, { ...start, seed: true }, ALL)).toEqual([1, ...Array(6).fill(null)]);
  });

  it('each node hands on what it has, and what nothing was handed to stays not computed', () => {
    expect(byHand(CHAIN, { order: ['L'] }, ALL)).toEqual([1, 4, -2, null, null, null, null]);
    expect(byHand(CHAIN, { order: ['L', 'd'] }, ALL)).toEqual([1, 4, -2, -2, -2, null, null]);
  });

  it('gives the right gradients in a right order, leaves run or not', () => {
    expect(byHand(CHAIN, { order: ['L', 'd', 'e'] }, ALL)).toEqual([1, 4, -2, -2, -2, 6, -4]);
    expect(byHand(CHAIN, { order: ['L', 'c', 'd', 'a', 'e'] }, ALL)).toEqual([
      1, 4, -2, -2, -2, 6, -4,
    ]);
  });

  it('a node that runs too early hands on 0, which is computed', () => {
    const order = ['o', 's', 'n', 'p', 'q'];
    expect(byHand(NEURON, { order }, ['s', 'b', 'p', 'q', 'x1', 'w1', 'x2', 'w2'])).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
      ...Array(6).fill(0),
    ]);
  });

  it('hands on again each time it is pressed', () => {
    expect(byHand(SHARED, { order: ['L', 'p', 'u', 'q', 'u'] }, ['a'])).toEqual([114]);
  });

  it('without the seed a node hands on nothing but zeros', () => {
    expect(byHand(CHAIN, { seed: false, order: ['L'] }, ['L', 'd', 'f', 'a'])).toEqual([
      null,
      0,
      0,
      null,
    ]);
  });

  it('runs a node that does not reach the output, too', () => {
    const sketch: Sketch = { a: 3, y: ['square', 'a'], z: ['neg', 'a'] };
    const { grad, state } = evaluate(graphOf(sketch, { order: ['y', 'z'] }, 'y'));
    expect([...grad]).toEqual([6, 1, 0]);
    expect([...state].map((bits) => bits & STATE.graded)).toEqual([2, 2, 0]);
  });

  it('keeps the local derivatives, and only has the contributions of what ran', () => {
    const { firstWire, wireState, document } = evaluate(graphOf(CHAIN, { order: ['L'] }));
    const wires = document.nodes.map((_, node) => wireState[firstWire[node]]);
    expect(wires.slice(4)).toEqual([WIRE.slope, WIRE.slope, WIRE.slope | WIRE.contribution]);
  });

  it('is the same pass step by step', () => {
    const document = graphOf(SHARED, { order: ['L', 'u', 'p'] });
    const trace = createTrace(document);
    trace.seek(trace.length);
    expect(trace.result()).toEqual(evaluate(document));
  });
});
