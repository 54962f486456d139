import { describe, expect, it } from 'vitest';
import { merged, NO_LAYERS, withLayer } from './layer';

const tag = (text: string) => ({ grad: { text, tone: 'plain' as const } });

describe('layers over the graph', () => {
  it('lays later ones above earlier ones', () => {
    const first = withLayer(NO_LAYERS, 'rules', { tags: new Map([['a', tag('right: 6')]]) });
    const second = withLayer(first, 'compare', { tags: new Map([['b', tag('was 1')]]) });
    const third = withLayer(second, 'rules', { tags: new Map([['b', tag('right: 2')]]) });
    expect([...(merged(second).tags ?? [])].map(([id]) => id)).toEqual(['a', 'b']);
    expect(merged(third).tags?.get('b')).toEqual(tag('right: 2'));
  });

  it('keeps what one says of a card’s grad beside what another says of its data', () => {
    const data = { data: { text: '→ 3', tone: 'value' as const } };
    const rules = withLayer(NO_LAYERS, 'rules', { tags: new Map([['a', tag('right: 6')]]) });
    const both = withLayer(rules, 'nudge', { tags: new Map([['a', data]]) });
    expect(merged(both).tags?.get('a')).toEqual({ ...tag('right: 6'), ...data });
  });

  it('takes a layer away, and leaves the others', () => {
    const both = withLayer(
      withLayer(NO_LAYERS, 'hand', { presses: new Map([['a', { label: 'Run', isDone: false }]]) }),
      'rules',
      { tags: new Map() },
    );
    const one = withLayer(both, 'rules', null);
    expect([...one.keys()]).toEqual(['hand']);
    expect(merged(one).presses?.size).toBe(1);
    expect(merged(withLayer(one, 'hand', null))).toEqual({});
  });
});
