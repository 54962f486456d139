/** The menu of slips: each can stand in rules, and each is really wrong. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { compileEvaluator, parseExpression } from '../expression';
import { namesOfSlope, readRules } from '../graph';
import { evaluatorOf, OPS, opsOf, type OpSpec } from '.';
import { slipsOf } from './slips';

const portsOf = (spec: OpSpec): readonly number[] =>
  spec.kind === 'many' ? [0, 1] : spec.inputs.map((_, port) => port);

const MENU = [...OPS.values()].flatMap((spec) =>
  portsOf(spec).flatMap((port) => slipsOf(spec, port).map((slip) => ({ spec, port, slip }))),
);

/** Places in the op's domain; two of them lie on either side of most kinks. */
const PLACES = [0.11, 0.27, 0.62, 0.83];

function inputsAt(spec: OpSpec, place: number): readonly number[] {
  return portsOf(spec).map((port) => {
    const [low, high] = spec.domain[port] ?? spec.domain[0];
    return low + (high - low) * ((place + port * 0.37) % 1);
  });
}

function slopeOfSlip(spec: OpSpec, port: number, slope: string) {
  const parsed = parseExpression(slope);
  if (!parsed.ok) throw new Error(`"${slope}" does not parse`);
  const evaluate = compileEvaluator(parsed.value, namesOfSlope(spec));
  return (inputs: readonly number[], out: number): number =>
    evaluate(spec.kind === 'many' ? [inputs[port], inputs[0], inputs[1], out] : [...inputs, out]);
}

describe('the menu of slips', () => {
  it.each([...OPS.values()])('has one for each port of $name', (spec) => {
    for (const port of portsOf(spec)) expect(slipsOf(spec, port)).not.toEqual([]);
  });

  it.each(MENU)('has rules that a document can hold: $spec.name $slip.slope', (entry) => {
    const { spec, port, slip } = entry;
    const faulty = [{ op: spec.name, port, slope: slip.slope }];
    const document = documentOf(leaf('x'), node('y', ['x'], 'tanh'));
    expect(readRules({ faulty }, document).ok).toBe(true);
  });

  it.each(MENU)('differs from the right slope of $spec.name: $slip.slope', (entry) => {
    const { spec, port, slip } = entry;
    const right = evaluatorOf(spec, 2);
    const wrong = slopeOfSlip(spec, port, slip.slope);
    const differs = PLACES.some((place) => {
      const inputs = inputsAt(spec, place);
      const out = right.value(inputs);
      return Math.abs(wrong(inputs, out) - right.slope(port, inputs, out)) > 1e-3;
    });
    expect(differs).toBe(true);
  });

  it('knows the usual ones by their names', () => {
    const tanh = slipsOf(OPS.get('tanh')!, 0);
    expect(tanh).toContainEqual({ port: 0, slope: '1 - x**2', mistake: 'input' });
    const product = slipsOf(OPS.get('mul')!, 1);
    expect(product).toContainEqual({ port: 1, slope: 'x', mistake: 'own-value' });
  });

  it("offers what fits any op for a document's own", () => {
    const cube = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3 * x**2'] };
    const spec = opsOf({ ops: [cube] }).get('cube')!;
    expect(slipsOf(spec, 0).map(({ slope }) => slope)).toEqual(['-(3 * x**2)', '1', 'x']);
    const tanh = opsOf({ ops: [{ ...cube, name: 'tanh' }] }).get('tanh')!;
    expect(slipsOf(tanh, 0)).toEqual(slipsOf(spec, 0));
  });
});
