/** What can be read off the steps of a pass. */
import { describe, expect, it } from 'vitest';
import { formulaToGraph } from '../../code';
import { createTrace, type GraphDocument, type Rules } from '../../engine';
import { Course } from './course';
import { haveSameSteps } from './same-steps';

function graph(formula: string, rules?: Rules): GraphDocument {
  const made = formulaToGraph(formula);
  if (!made.ok) throw new Error('no graph');
  return { ...made.value, ...(rules && { rules }) };
}

const courseOf = (document: GraphDocument): Course =>
  new Course(document, createTrace(document).timeline());

/** Forward p, y; seed; y to p, y to a; p to a, p to b. */
const SHARED = 'p = a*b; y = p + a; a = 2; b = 3';

describe('the course of a pass', () => {
  it('goes from node to node, and to the nearest one', () => {
    const course = courseOf(graph(SHARED));
    expect(course.length).toBe(7);
    expect([0, 1, 3, 4].map((at) => course.nodeAfter(at))).toEqual([1, 2, 5, 5]);
    expect([7, 6, 5, 1].map((at) => course.nodeBefore(at))).toEqual([5, 5, 3, 0]);
    expect([0, 3, 4, 6, 7].map((at) => course.nodeNear(at))).toEqual([0, 3, 5, 7, 7]);
  });

  it('knows where a node gets its value, and all of its gradient', () => {
    const course = courseOf(graph(SHARED));
    expect(course.placesOf('p')).toEqual([1, 4]);
    expect(course.placesOf('y')).toEqual([2, 3]);
    expect(course.placesOf('a')).toEqual([6]);
    expect(course.placesOf('gone')).toEqual([]);
  });

  it('tells passes apart by their reset or their seed', () => {
    const cleared = courseOf(graph(SHARED, { passes: 2, reset: 'leaves' }));
    expect(cleared.passes).toEqual([7]);
    expect([6, 7].map((step) => cleared.passOf(step))).toEqual([1, 2]);
    expect(courseOf(graph(SHARED, { passes: 3, reset: 'none' })).passes).toEqual([7, 12]);
    expect(courseOf(graph(SHARED)).passes).toEqual([]);
  });

  it('knows what runs too early, and what runs again', () => {
    const early = courseOf(graph('d = a*b; e = d + b; f = d*e', { order: ['f', 'd', 'e'] }));
    expect(early.isEarly(6)).toBe(true);
    expect(early.isEarly(4)).toBe(false);
    const twice = courseOf(graph('d = a*b; e = d + 1; f = d*e', { order: 'recursive' }));
    const repeats = Array.from({ length: twice.length }, (_, step) => step).filter((step) =>
      twice.isRepeat(step),
    );
    expect(repeats.filter((step) => step > 3).length).toBe(2);
  });
});

describe('the steps of an edited document', () => {
  const before = graph(SHARED);

  it('are the same where a value, a place or a caption changes', () => {
    const nodes = before.nodes.map((node) => ({ ...node, at: [1, 2] as const, label: 'x' }));
    expect(haveSameSteps(before, { ...before, title: 'other', nodes })).toBe(true);
  });

  it('are others where wires, ops, rules or the output change', () => {
    expect(haveSameSteps(before, graph('p = a*b; y = a + p; a = 2; b = 3'))).toBe(false);
    expect(haveSameSteps(before, graph('p = a/b; y = p + a; a = 2; b = 3'))).toBe(false);
    expect(haveSameSteps(before, { ...before, output: 'p' })).toBe(false);
    expect(haveSameSteps(before, { ...before, rules: { passes: 2 } })).toBe(false);
  });
});
