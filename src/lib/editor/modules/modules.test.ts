/** Neurons, layers and networks, stamped out. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { checkDocument, evaluate, readDocument, type GraphDocument } from '../../engine';
import { boxOfCard, visibleGraph, type Box } from '../../layout';
import { say } from '../../messages';
import { fold, type Command } from '../commands';
import { stampLayer, stampMlp, stampNeuron } from '.';

const EMPTY = documentOf();

function stamped(document: GraphDocument, command: Command): GraphDocument {
  const outcome = command(document);
  if (!outcome.ok) throw new Error(outcome.problems.map(say).join(' '));
  expect(checkDocument(outcome.value)).toEqual([]);
  expect(readDocument(outcome.value).ok).toBe(true);
  return outcome.value;
}

function refusal(document: GraphDocument, command: Command): string {
  const outcome = command(document);
  return outcome.ok ? '' : outcome.problems.map(say).join(' ');
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of cards of which one hides a part of the other. */
function overlaps(document: GraphDocument): readonly string[] {
  const cards = visibleGraph(document).cards.map((card) => ({ id: card.id, box: boxOfCard(card) }));
  return cards.flatMap(({ id, box }, place) =>
    cards.slice(place + 1).flatMap((other) => (overlap(box, other.box) ? `${id} ${other.id}` : [])),
  );
}

const NEURON = { inputs: 2, activation: 'tanh', seed: 7 };

describe('a module that takes from cards', () => {
  it('stands to their right', () => {
    const first = stamped(EMPTY, stampNeuron(NEURON));
    const out = first.output!;
    const both = stamped(first, stampLayer({ ...NEURON, inputs: [out], neurons: 2 }));
    expect(overlaps(both)).toEqual([]);
    const right = first.nodes.find(({ id }) => id === out)!.at![0];
    const added = both.nodes.slice(first.nodes.length);
    expect(added.every(({ at }) => at![0] > right)).toBe(true);
  });
});

describe('a neuron', () => {
  it('is weights times inputs, summed with a bias, through its activation', () => {
    const made = stamped(EMPTY, stampNeuron(NEURON));
    expect(made.nodes.map(({ id, op, inputs }) => [id, op, inputs])).toEqual([
      ['x1', 'input', undefined],
      ['x2', 'input', undefined],
      ['n1_w1', 'parameter', undefined],
      ['mul1', 'mul', ['x1', 'n1_w1']],
      ['n1_w2', 'parameter', undefined],
      ['mul2', 'mul', ['x2', 'n1_w2']],
      ['n1_b', 'parameter', undefined],
      ['add1', 'add', ['mul1', 'mul2', 'n1_b']],
      ['n1', 'tanh', ['add1']],
    ]);
    expect(made.output).toBe('n1');
    const [group] = made.groups ?? [];
    expect(group).toMatchObject({ id: 'neuron1', label: 'neuron', of: 'tanh' });
    expect(group.nodes).toHaveLength(7);
  });

  it('has the weights of its seed, from -1 to 1, and no others', () => {
    const weights = (seed: number) =>
      stamped(EMPTY, stampNeuron({ ...NEURON, inputs: 60, seed })).nodes.flatMap((each) =>
        each.op === 'parameter' ? (each.value ?? NaN) : [],
      );
    expect(weights(7)).toEqual(weights(7));
    expect(weights(7)).not.toEqual(weights(8));
    expect(weights(7).every((weight) => Math.abs(weight) <= 1)).toBe(true);
    expect(new Set(weights(7)).size).toBeGreaterThan(55);
    expect(weights(7).every((weight) => String(Math.abs(weight)).length <= 6)).toBe(true);
  });

  it('takes from nodes that are there, and takes no name that is taken', () => {
    const graph = documentOf(
      leaf('a'),
      leaf('n1'),
      leaf('n3_w1'),
      node('mul1', ['a', 'n1'], 'mul'),
    );
    const made = stamped(graph, stampNeuron({ ...NEURON, inputs: ['a', 'mul1'] }));
    const added = made.nodes.slice(4).map(({ id }) => id);
    expect(added).toEqual(['n4_w1', 'mul2', 'n4_w2', 'mul3', 'n4_b', 'add1', 'n4']);
    expect(made.nodes[5].inputs).toEqual(['a', 'n4_w1']);
  });

  it('without an activation ends in its sum', () => {
    const made = stamped(EMPTY, stampNeuron({ ...NEURON, activation: null }));
    expect(made.nodes.at(-1)).toMatchObject({ id: 'n1', op: 'add' });
  });

  it('stands where it is dropped, and past what is in the way', () => {
    const alone = stamped(EMPTY, stampNeuron({ ...NEURON, at: [100, 50] }));
    const places = alone.nodes.map((each) => each.at ?? [0, 0]);
    const across = places.map(([x]) => x);
    expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(100, -1);
    const twice = stamped(alone, stampNeuron({ ...NEURON, at: [100, 50] }));
    expect(overlaps(twice)).toEqual([]);
  });
});

describe('a layer and a network', () => {
  it('wire every neuron to all outputs of the layer before', () => {
    const made = stamped(
      EMPTY,
      stampMlp({ inputs: 2, layers: [4, 4, 1], activation: 'tanh', seed: 1 }),
    );
    expect(made.nodes).toHaveLength(2 + 4 * 7 + 4 * 11 + 10);
    expect(made.output).toBe('n9');
    const into = made.nodes.filter(({ op }) => op === 'mul').map(({ inputs }) => inputs?.[0]);
    expect(into.slice(8, 12)).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(into.slice(-4)).toEqual(['n5', 'n6', 'n7', 'n8']);
    expect(made.nodes.at(-1)).toMatchObject({ id: 'n9', op: 'add' });
  });

  it('have a group for each neuron inside of one for each layer', () => {
    const { groups = [] } = stamped(EMPTY, stampLayer({ ...NEURON, neurons: 3 }));
    expect(groups.map(({ id, parent }) => [id, parent])).toEqual([
      ['layer1', undefined],
      ['neuron1', 'layer1'],
      ['neuron2', 'layer1'],
      ['neuron3', 'layer1'],
    ]);
  });

  it('compute: every node has a value and every parameter a gradient', () => {
    const made = stamped(
      EMPTY,
      stampMlp({ inputs: 3, layers: [4, 1], activation: 'gelu', seed: 3 }),
    );
    const { data, grad, problems } = evaluate(made);
    expect(problems).toEqual([]);
    expect([...data].every(Number.isFinite)).toBe(true);
    expect([...grad].filter((each) => each !== 0).length).toBe(made.nodes.length);
  });

  it('are folded once the graph is large, and no card hides another', () => {
    const small = stamped(
      EMPTY,
      stampMlp({ inputs: 2, layers: [4, 1], activation: 'relu', seed: 1 }),
    );
    expect(small.groups?.some(({ folded }) => folded)).toBe(false);
    expect(overlaps(small)).toEqual([]);
    const large = stamped(
      EMPTY,
      stampMlp({ inputs: 2, layers: [16, 16, 1], activation: 'tanh', seed: 1 }),
    );
    expect(large.groups?.filter(({ folded }) => folded)).toHaveLength(3 + 33);
    expect(visibleGraph(large).cards).toHaveLength(2 + 3);
    expect(overlaps(large)).toEqual([]);
  });

  it('unfold layer by layer and neuron by neuron, without a card that hides another', () => {
    let graph = stamped(
      EMPTY,
      stampMlp({ inputs: 3, layers: [9, 9, 1], activation: null, seed: 1 }),
    );
    for (const { id } of graph.groups ?? []) {
      graph = stamped(graph, fold(id, false));
      expect(overlaps(graph)).toEqual([]);
    }
    expect(visibleGraph(graph).cards).toHaveLength(graph.nodes.length);
  });

  it('keep the output that a graph has', () => {
    const graph = { ...documentOf(leaf('a')), output: 'a' };
    expect(stamped(graph, stampNeuron(NEURON)).output).toBe('a');
  });
});

describe('a module is refused', () => {
  it.each([
    ['without inputs', stampNeuron({ ...NEURON, inputs: 0 })],
    ['with half an input', stampNeuron({ ...NEURON, inputs: 1.5 })],
    ['with more inputs than a sum takes', stampNeuron({ ...NEURON, inputs: 64 })],
    ['without layers', stampMlp({ ...NEURON, layers: [] })],
    ['with a hidden layer that is too wide', stampMlp({ ...NEURON, layers: [64, 1] })],
  ])('%s', (_, command) => {
    expect(refusal(EMPTY, command)).toContain('1 to 63 inputs');
  });

  it('when it is too large, or what it names is not there', () => {
    const wide = stampLayer({ ...NEURON, inputs: 60, neurons: 500 });
    expect(refusal(EMPTY, wide)).toContain('at most 20000 are added at once');
    expect(refusal(EMPTY, stampNeuron({ ...NEURON, activation: 'add' }))).toContain('one input');
    expect(refusal(EMPTY, stampNeuron({ ...NEURON, activation: 'input' }))).toContain('one input');
    expect(refusal(EMPTY, stampNeuron({ ...NEURON, inputs: ['ghost'] }))).toContain('ghost');
  });
});
