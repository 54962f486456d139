import { describe, expect, it } from 'vitest';
import { FORMAT, OPS, VERSION, type GraphDocument } from '../../engine';
import { say } from '../../messages';
import { optionsFor } from './options';

const DOCUMENT: GraphDocument = {
  format: FORMAT,
  version: VERSION,
  nodes: [{ id: 'x', op: 'input', value: 1 }],
};

const labels = (typed: string, canBeLeaf = true) =>
  optionsFor(typed, DOCUMENT, canBeLeaf).options.map(({ label }) => label);

describe('the search', () => {
  it('offers everything while nothing is typed', () => {
    expect(labels('  ')).toHaveLength(3 + OPS.size + 3);
    expect(labels('', false)).not.toContain('input');
  });

  it('puts first what the text says for sure', () => {
    expect(labels('tanh')[0]).toBe('tanh');
    expect(labels('+')[0]).toBe('add');
    expect(labels('ln')[0]).toBe('log');
    expect(labels('neuron')[0]).toBe('neuron');
  });

  it('says what will be made', () => {
    expect(labels('w = 0.3')[0]).toBe('leaf w = 0.3');
    expect(labels('0.5')[0]).toBe('leaf 0.5');
    expect(labels('y = x*a + 2')).toEqual(['formula: 4 nodes']);
  });

  it('offers every role of a leaf, the likely one first', () => {
    const { options } = optionsFor('w = 0.3', DOCUMENT);
    expect(options.map(({ detail }) => detail)).toEqual(['parameter', 'input', 'constant']);
  });

  it('finds ops by the beginning of their name, then by any part of it', () => {
    expect(labels('s')[0]).toMatch(/^s/);
    expect(labels('relu')).toEqual(['relu', 'leaky relu', 'softplus']);
  });

  it('has no op twice', () => {
    for (const typed of ['tanh', '+', 'sin', 'max', 'layer', 'ex']) {
      expect(labels(typed)).toEqual([...new Set(labels(typed))]);
    }
  });

  it('says what is wrong with a text that means nothing', () => {
    const { options, problems } = optionsFor('a * (', DOCUMENT);
    expect(options).toEqual([]);
    expect(problems.map(say).join(' ')).toContain('expected');
  });

  it('gives a wire no leaf to go into', () => {
    expect(labels('0.5', false)).toEqual([]);
  });
});
