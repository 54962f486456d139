/** Forward mode as light and words on the graph. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { tangentsFrom, type GraphDocument } from '../../../engine';
import { layerOf } from './light';

/** y = 3x + w. */
const LINE = documentOf(
  leaf('x', 2),
  leaf('w', 1),
  { id: 'k', op: 'constant', value: 3 },
  node('p', ['k', 'x'], 'mul'),
  node('y', ['p', 'w']),
);

function layer(document: GraphDocument, from: string) {
  const found = tangentsFrom(document, { leaf: from });
  if (!found.ok) throw new Error('there is an output');
  return layerOf(document, found.value, 4);
}

describe('forward mode on the graph', () => {
  it('says how each node that moves with the leaf does so', () => {
    const { tags, spotlight } = layer(LINE, 'x');
    expect([...(tags ?? [])].map(([id, { data }]) => [id, data?.text])).toEqual([
      ['x', '∂/∂x +1'],
      ['p', '∂/∂x +3'],
      ['y', '∂/∂x +3'],
    ]);
    expect([...(spotlight?.nodes ?? [])]).toEqual(['x', 'p', 'y']);
  });

  it('lights the wires that carry it, each with its share', () => {
    const { wireTags, spotlight } = layer(LINE, 'x');
    expect([...(wireTags ?? [])].map(([key, { text }]) => [key, text])).toEqual([
      ['p:1', '+3'],
      ['y:0', '+3'],
    ]);
    expect(spotlight?.flow).toBe('forward');
  });

  it('leaves the name of the leaf out where it is long', () => {
    const long = documentOf(leaf('weight', 2), node('y', ['weight'], 'neg'));
    expect(layer(long, 'weight').tags?.get('y')?.data?.text).toBe('∂ −1');
  });
});
