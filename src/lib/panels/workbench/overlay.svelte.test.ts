import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { CardTags } from '../../canvas';
import { Overlay } from './overlay.svelte';

const tagged = (id: string, text: string): ReadonlyMap<string, CardTags> =>
  new Map([[id, { data: { text, tone: 'plain' } }]]);

describe('what lies over the graph', () => {
  it('stays where two parts lay theirs anew at once, and goes with them', () => {
    const overlay = new Overlay();
    let round = $state(1);
    const texts = () =>
      [...(overlay.all.tags ?? [])].map(([id, { data }]) => `${id} ${data?.text}`).sort();
    const stop = $effect.root(() => {
      $effect(() => overlay.lay('rules', { tags: tagged('a', `${round}`) }));
      $effect(() => overlay.lay('hand', { tags: tagged('b', `${round}`) }));
    });
    flushSync();
    expect(texts()).toEqual(['a 1', 'b 1']);
    round = 2;
    flushSync();
    expect(texts()).toEqual(['a 2', 'b 2']);
    stop();
    expect(texts()).toEqual([]);
  });
});
