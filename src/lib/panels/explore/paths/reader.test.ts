/** Paths in names and as light on the graph. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { evaluate, finish, sumOverPaths, type GraphDocument, type Path } from '../../../engine';
import { layerOf } from './light';
import { pathReader } from './reader';

function pathsOf(document: GraphDocument, from: string): readonly Path[] {
  const found = finish(sumOverPaths(document, { from }));
  return found.ok ? found.value.paths : [];
}

/** y = x² + 3x. */
const TWICE = documentOf(
  leaf('x', 2),
  { id: 'k', op: 'constant', value: 3 },
  node('p', ['x', 'x'], 'mul'),
  node('q', ['k', 'x'], 'mul'),
  node('y', ['p', 'q']),
);

describe('a path', () => {
  it('is told by its nodes, and by the input where a node is taken twice', () => {
    const reader = pathReader(TWICE);
    expect(pathsOf(TWICE, 'x').map(reader.names)).toEqual([
      'x →¹ p → y',
      'x →² p → y',
      'x → q → y',
    ]);
  });

  it('is told by its ends where it is long', () => {
    const ids = Array.from({ length: 12 }, (_, place) => `n${place}`);
    const nodes = ids.map((id, place) => node(id, [place === 0 ? 'x' : ids[place - 1]], 'tanh'));
    const chain = documentOf(leaf('x', 1), ...nodes);
    const [path] = pathsOf(chain, 'x');
    expect(pathReader(chain).names(path)).toBe('x → n0 → n1 → … → n9 → n10 → n11');
  });

  it('is lit wire by wire, with its slopes, and the sum so far at its start', () => {
    const [, second] = pathsOf(TWICE, 'x');
    const { spotlight, wireTags, tags } = layerOf(pathReader(TWICE), second, 4);
    expect(spotlight?.wires).toEqual([
      { node: 'p', port: 1 },
      { node: 'y', port: 0 },
    ]);
    expect([...(spotlight?.nodes ?? [])]).toEqual(['x', 'p', 'y']);
    expect([...(wireTags ?? [])].map(([key, { text }]) => [key, text])).toEqual([
      ['p:1', '2'],
      ['y:0', '1'],
    ]);
    expect(tags?.get('x')?.grad?.text).toBe('sum +4');
    expect(evaluate(TWICE).grad[0]).toBe(7);
  });
});
