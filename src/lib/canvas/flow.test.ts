import { describe, expect, it } from 'vitest';
import { Flow, FLOW_LASTS } from './flow';
import type { Spotlight } from './types';

const light = (flow: Spotlight['flow']): Spotlight => ({
  nodes: new Set(['a']),
  wires: [{ node: 'a', port: 0 }],
  flow,
  triple: null,
  lands: [],
});

describe('dots that travel', () => {
  it('set out with each new light, and come to rest', () => {
    const flow = new Flow();
    const first = light('forward');
    expect(flow.at(first, 1000)).toBe(0);
    expect(flow.at(first, 1400)).toBe(400);
    expect(flow.at(first, 1000 + FLOW_LASTS)).toBeNull();
    expect(flow.at(light('forward'), 9000)).toBe(0);
  });

  it('are not there without a light, a way or a wire', () => {
    const flow = new Flow();
    expect(flow.at(null, 0)).toBeNull();
    expect(flow.at(undefined, 0)).toBeNull();
    expect(flow.at(light(null), 0)).toBeNull();
    expect(flow.at({ ...light('backward'), wires: [] }, 0)).toBeNull();
  });
});
