/** Every op of the table against PyTorch's autograd and against Python, point by point. */
import { describe, expect, it } from 'vitest';
import { evaluatorOf, OPS, toPython, type OpEvaluator, type OpSpec } from '../../src/lib/engine';
import { agrees, readCases, type Written } from './read';

interface Point {
  readonly inputs: readonly number[];
  readonly value: Written;
  readonly slopes: readonly Written[];
  readonly math: Written | null;
  readonly python: Written | null;
  readonly pythonSlopes: readonly (Written | null)[] | null;
}

interface OpCase {
  readonly op: string;
  readonly text: string;
  readonly points: readonly Point[];
}

const cases = new Map(readCases<OpCase>('ops.json').map((entry) => [entry.op, entry]));

/** 1 - out² and 1 + erf(x) lose what stands behind the 16th digit of 1. */
const near = (ours: number, theirs: Written): boolean => agrees(ours, theirs, 1e-12, 1e-15);

type Compare = (evaluator: OpEvaluator, point: Point, out: number) => boolean;

/** The points at which a comparison fails, with what our evaluator says there. */
function failures({ points }: OpCase, spec: OpSpec, compare: Compare): readonly unknown[] {
  return points.flatMap((point) => {
    const evaluator = evaluatorOf(spec, point.inputs.length);
    const out = evaluator.value(point.inputs);
    if (compare(evaluator, point, out)) return [];
    const slopes = point.inputs.map((_, port) => evaluator.slope(port, point.inputs, out));
    return [{ ...point, ours: { out, slopes } }];
  });
}

describe.each([...OPS])('%s, against PyTorch 2.13 in float64', (name, spec) => {
  const entry = cases.get(name) ?? { op: name, text: 'not in the fixture', points: [] };

  it('is in the fixture with its present Python text (else run make-fixtures.py again)', () => {
    expect(entry.text).toBe(toPython(spec.kind === 'many' ? spec.fold : spec.value));
    expect(entry.points.length).toBeGreaterThan(9);
  });

  it('has the same value', () => {
    const wrong = failures(entry, spec, (_, point, out) => near(out, point.value));
    expect(wrong).toEqual([]);
  });

  it('has the same slopes as autograd', () => {
    const wrong = failures(entry, spec, (evaluator, { inputs, slopes }, out) =>
      slopes.every((slope, port) => near(evaluator.slope(port, inputs, out), slope)),
    );
    expect(wrong).toEqual([]);
  });

  it('has the value that Python computes by hand and from its Python text', () => {
    const wrong = failures(entry, spec, (_, { math, python }, out) =>
      [math, python].every((value) => value === null || near(out, value)),
    );
    expect(wrong).toEqual([]);
  });

  it('has the slopes that Python computes from their Python texts', () => {
    const wrong = failures(entry, spec, (evaluator, { inputs, pythonSlopes }, out) =>
      (pythonSlopes ?? []).every(
        (slope, port) => slope === null || near(evaluator.slope(port, inputs, out), slope),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
