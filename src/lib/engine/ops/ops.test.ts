import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { namesIn, toLatex } from '../expression';
import { codeOf, evaluatorOf, isLeafOp, OPS, opsOf, type OpSpec } from './index';

const arityOf = (spec: OpSpec): number => (spec.kind === 'many' ? 4 : spec.inputs.length);

/** Points over an op's domain on an odd grid, so that none falls on a kink. */
function samples(spec: OpSpec): readonly Float64Array[] {
  const steps = 7;
  return Array.from({ length: 20 }, (_, sample) =>
    Float64Array.from({ length: arityOf(spec) }, (__, port) => {
      const [low, high] = spec.domain[Math.min(port, spec.domain.length - 1)];
      const part = (((sample * (port + 3) + port) % steps) + 0.37 + port * 0.061) / steps;
      return low + (high - low) * part;
    }),
  );
}

describe.each([...OPS.values()].map((spec) => [spec.name, spec] as const))('%s', (_, spec) => {
  const arity = arityOf(spec);
  const { value, slope, isKink } = evaluatorOf(spec, arity);

  it('has slopes that central differences confirm', () => {
    const h = 1e-6;
    for (const inputs of samples(spec)) {
      const out = value(inputs);
      expect(isKink(inputs, out)).toBe(false);
      for (let port = 0; port < arity; port += 1) {
        const [up, down] = [inputs.slice(), inputs.slice()];
        up[port] += h;
        down[port] -= h;
        const numerical = (value(up) - value(down)) / (2 * h);
        const analytic = slope(port, inputs, out);
        const room = 1e-8 * Math.max(1, Math.abs(analytic), Math.abs(out) * 1e2);
        expect(Math.abs(analytic - numerical)).toBeLessThan(room);
      }
    }
  });

  it('reads only its own inputs, and its output in the slopes', () => {
    if (spec.kind === 'many') return expect([...namesIn(spec.fold)].sort()).toEqual(['a', 'b']);
    const inputs = new Set(spec.inputs);
    expect([...namesIn(spec.value)].every((name) => inputs.has(name))).toBe(true);
    expect(spec.slopes).toHaveLength(spec.inputs.length);
    const known = new Set([...inputs, 'out']);
    const read = spec.slopes.flatMap((part) => [...namesIn(part)]);
    expect(read.every((name) => known.has(name))).toBe(true);
  });

  it('has LaTeX that parses', () => {
    const parts = spec.kind === 'many' ? [spec.fold] : [spec.value, ...spec.slopes];
    for (const part of parts) katex.renderToString(toLatex(part), { throwOnError: true });
  });
});

/** What documents and links already hold: add to it, never change it. */
const RELEASED = {
  add: 3,
  mul: 4,
  sub: 5,
  pow: 6,
  div: 7,
  neg: 8,
  exp: 10,
  log: 11,
  sqrt: 12,
  sin: 13,
  cos: 14,
  abs: 15,
  square: 16,
  erf: 17,
  tanh: 20,
  sigmoid: 21,
  relu: 22,
  leaky_relu: 23,
  gelu: 24,
  silu: 25,
  softplus: 26,
  step: 27,
  max: 28,
  min: 29,
};

describe('the table of ops', () => {
  it('keeps its names and permanent numbers', () => {
    for (const [name, code] of Object.entries(RELEASED)) expect(OPS.get(name)?.code).toBe(code);
    expect(new Set([...OPS.values()].map(({ code }) => code)).size).toBe(OPS.size);
    expect(['input', 'parameter', 'constant'].map(codeOf)).toEqual([0, 1, 2]);
  });

  it('does not take an inherited property for an op', () => {
    expect(OPS.get('constructor')).toBeUndefined();
    expect(isLeafOp('toString')).toBe(false);
  });

  it('lets a document bring ops of its own, also in place of a built-in one', () => {
    const cube = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
    const ops = opsOf({ ops: [cube, { ...cube, name: 'tanh' }] });
    const spec = ops.get('cube');
    if (spec === undefined) throw new Error('the own op is in the table');
    expect(evaluatorOf(spec, 1).value([2])).toBe(8);
    expect(evaluatorOf(spec, 1).slope(0, [2], 8)).toBe(12);
    expect(ops.get('tanh')).not.toBe(OPS.get('tanh'));
  });
});

describe('the conventions at the edges', () => {
  const slopeOf = (name: string, port: number, ...inputs: number[]): number => {
    const spec = OPS.get(name);
    if (spec === undefined) throw new Error(name);
    const evaluator = evaluatorOf(spec, inputs.length);
    return evaluator.slope(port, inputs, evaluator.value(inputs));
  };
  const kinkAt = (name: string, ...inputs: number[]): boolean => {
    const spec = OPS.get(name);
    if (spec === undefined) throw new Error(name);
    const evaluator = evaluatorOf(spec, inputs.length);
    return evaluator.isKink(inputs, evaluator.value(inputs));
  };

  it('rule 6.5: relu, abs and step are flat at 0, and a kink there', () => {
    expect([slopeOf('relu', 0, 0), slopeOf('abs', 0, 0), slopeOf('step', 0, 0)]).toEqual([0, 0, 0]);
    expect(slopeOf('leaky_relu', 0, 0)).toBe(0.01);
    for (const name of ['relu', 'abs', 'step', 'leaky_relu']) expect(kinkAt(name, 0)).toBe(true);
    expect(kinkAt('relu', 0.1)).toBe(false);
  });

  it('rule 6.5: the first of equal inputs of max and min takes the whole gradient', () => {
    for (const name of ['max', 'min']) {
      expect([0, 1, 2].map((port) => slopeOf(name, port, 1, 1, 1))).toEqual([1, 0, 0]);
      expect(kinkAt(name, 1, 1)).toBe(true);
    }
    expect(kinkAt('max', 1, 1, 2)).toBe(false);
  });

  it('rule 6.5: 0**0 is 1; towards the exponent 0 at base 0, NaN at a negative base', () => {
    expect(Math.pow(0, 0)).toBe(1);
    expect(slopeOf('pow', 0, 0, 0)).toBe(0);
    expect(slopeOf('pow', 1, 0, 0)).toBe(0);
    expect(slopeOf('pow', 1, 0, 2)).toBe(0);
    expect(slopeOf('pow', 1, -2, 3)).toBeNaN();
    expect(slopeOf('pow', 0, -2, 3)).toBe(12);
  });

  it('takes the product of the others for mul, also where an input is 0', () => {
    expect([0, 1, 2].map((port) => slopeOf('mul', port, 0, 3, 4))).toEqual([12, 0, 0]);
  });
});
