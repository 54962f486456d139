/** What is lit at each kind of step. */
import { describe, expect, it } from 'vitest';
import { formulaToGraph } from '../../code';
import { pushedBy } from './pushed';
import { spotlightOf } from './spotlight';
import { sceneAt } from './testing';

const made = formulaToGraph('o = tanh(x*w + b); x = 2; w = -3; b = 6.5');
if (!made.ok) throw new Error('no graph');
const NEURON = made.value;

function litAt(position: number, choices: Parameters<typeof sceneAt>[2] = {}) {
  const { numbered, moment, grain, course, hidesGrad } = sceneAt(NEURON, position, choices);
  const ends = pushedBy(numbered, moment!, { grain, course });
  const lit = spotlightOf({ document: NEURON, step: moment!.done, ends, grain, hidesGrad });
  return (
    lit && {
      ...lit,
      nodes: [...lit.nodes].sort(),
      wires: lit.wires.map(({ node, port }) => `${node}:${port}`),
    }
  );
}

describe('the light', () => {
  it('falls on the leaves at the start', () => {
    expect(litAt(0)).toMatchObject({ nodes: ['b', 'w', 'x'], wires: [], lands: [] });
  });

  it('shows a value coming in over all inputs', () => {
    expect(litAt(2)).toEqual({
      nodes: ['add1', 'b', 'mul1'],
      wires: ['add1:0', 'add1:1'],
      flow: 'forward',
      triple: null,
      lands: [{ node: 'add1', part: 'data' }],
    });
  });

  it('falls on the seed', () => {
    expect(litAt(4)).toMatchObject({ nodes: ['o'], lands: [{ node: 'o', part: 'grad' }] });
  });

  it('shows a contribution on its one wire, and where it lands', () => {
    expect(litAt(9)).toMatchObject({
      nodes: ['mul1', 'w'],
      wires: ['mul1:1'],
      flow: 'backward',
      triple: { end: { node: 'mul1', port: 1 }, local: 2 },
      lands: [{ node: 'w', part: 'grad' }],
    });
  });

  it('shows all wires of a node where steps are nodes, and no number that is hidden', () => {
    expect(litAt(9, { grain: 'coarse' })).toMatchObject({
      nodes: ['mul1', 'w', 'x'],
      wires: ['mul1:0', 'mul1:1'],
      triple: null,
      lands: [
        { node: 'x', part: 'grad' },
        { node: 'w', part: 'grad' },
      ],
    });
    expect(litAt(9, { hidesGrad: true })?.triple).toBeNull();
  });
});
