/** What is drawn of the steps: places, marks and names. */
import { beforeAll, describe, expect, it } from 'vitest';
import { formulaToGraph } from '../../../code';
import { createTrace } from '../../../engine';
import { learnTheRest } from '../../../messages';
import { Course } from '../course';
import { halvesOf } from './halves';
import { labelsOf } from './labels';
import { positionAt, xOf } from './ruler';
import { strokesOf } from './strokes';

beforeAll(learnTheRest);

function courseOf(formula: string): Course {
  const made = formulaToGraph(formula);
  if (!made.ok) throw new Error('no graph');
  return new Course(made.value, createTrace(made.value).timeline());
}

const NEURON = courseOf('o = tanh(x*w + b)');
const CHAIN = courseOf(
  ['y0 = x*x', ...Array.from({ length: 500 }, (_, n) => `y${n + 1} = y${n}*x`)].join('\n'),
);
const LONG = { width: 900, length: CHAIN.length };
const SHORT = { width: 900, length: NEURON.length };

describe('the timeline', () => {
  it('finds back to each position from its place', () => {
    for (let position = 0; position <= SHORT.length; position += 1) {
      expect(positionAt(xOf(position, SHORT), SHORT)).toBe(position);
    }
    expect([positionAt(-50, SHORT), positionAt(2000, SHORT)]).toEqual([0, SHORT.length]);
  });

  it('draws dots where they have room, else strokes, else the line alone', () => {
    const marks = (course: Course, width: number) =>
      strokesOf(course, { width, length: course.length }, 'fine', { at: 3, y: 20 });
    expect(marks(NEURON, 900).areDots).toBe(true);
    expect(marks(NEURON, 900).done.match(/M/g)).toHaveLength(3);
    expect(marks(NEURON, 100).done).toMatch(/v6/);
    expect(marks(CHAIN, 900)).toMatchObject({ done: '', ahead: '' });
  });

  it('names steps as far as there is room, and the shown one always', () => {
    const all = labelsOf(NEURON, SHORT, 'fine', null).map(({ text }) => text);
    expect(all.slice(0, 6)).toEqual(['mul1', 'add1', 'o', 'seed', 'o→add1', 'add1→mul1']);
    const few = labelsOf(CHAIN, LONG, 'fine', 777);
    expect(few.length).toBeLessThan(40);
    expect(few.at(-1)?.position).toBe(777);
    const sorted = few.toSorted((one, other) => one.x - other.x);
    for (const [place, { x, text }] of sorted.entries()) {
      const next = sorted[place + 1];
      if (next !== undefined)
        expect(next.x - x).toBeGreaterThan(3 * (text.length + next.text.length));
    }
  });

  it('names nodes alone where steps are nodes', () => {
    expect(labelsOf(NEURON, SHORT, 'coarse', null).map(({ text }) => text)).toEqual([
      'mul1',
      'add1',
      'o',
      'seed',
      'o',
      'add1',
      'mul1',
    ]);
  });

  it('says where forward ends and backward begins', () => {
    const [forward, backward] = halvesOf(NEURON, SHORT);
    expect([forward.text, backward.text]).toEqual(['forward', 'backward']);
    expect(positionAt(backward.x - 5, SHORT)).toBe(3);
    expect(positionAt(backward.x + 5, SHORT)).toBe(4);
  });
});
