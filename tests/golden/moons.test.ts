/** micrograd's moons training as one graph of scalars: all 100 published losses. */
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../src/lib/engine';
import { readMoons, trainMoons } from './moons';

const moons = readMoons();

describe.each([
  ['kernels', true],
  ['the plain evaluator', false],
])('moons, by %s', (_, webAssembly) => {
  const training = trainMoons(moons, createWorkspace({ webAssembly }));

  it('is a graph of exactly the 65,818 values and 126,854 wires that micrograd makes', () => {
    const { nodes } = training.document;
    const wires = nodes.reduce((sum, { inputs = [] }) => sum + inputs.length, 0);
    const parameters = nodes.filter(({ op }) => op === 'parameter');
    expect([nodes.length, wires, parameters.length]).toEqual([65_818, 126_854, 337]);
  });

  it('has the 100 published losses at 1e-9 relative, and the accuracies', () => {
    const ours = moons.notebook_steps.map(() => training.step());
    expect(ours.length).toBe(100);
    moons.notebook_steps.forEach(({ step, loss, acc }, place) => {
      const error = Math.abs(ours[place].loss - loss) / loss;
      expect(error, `the loss of step ${step}`).toBeLessThan(1e-9);
      expect(ours[place].accuracy, `the accuracy of step ${step}`).toBe(acc);
    });
  });
});
