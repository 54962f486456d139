import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import { STEP_KIND } from './timeline';
import { createTrace } from './trace';

const NAMES = Object.keys(STEP_KIND);

describe('rule 7: a timeline', () => {
  it('says of each step what the trace says of it', () => {
    fc.assert(
      fc.property(graphs({ openPorts: true }), fc.integer({ min: 1, max: 2 }), (graph, passes) => {
        const document = { ...graph, rules: { passes } };
        const trace = createTrace(document);
        const { kind, node, wire, coarse } = trace.timeline();
        expect(kind.length).toBe(trace.length);
        expect(coarse).toBe(trace.coarse);
        for (let step = 0; step < trace.length; step += 1) {
          const said = trace.step(step);
          expect(NAMES[kind[step]]).toBe(said.kind);
          const id = said.kind === 'reset' ? undefined : said.node;
          expect(document.nodes[node[step]]?.id).toBe(id);
          expect(wire[step]).toBe(said.kind === 'backward' ? said.wire : -1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is empty where there is nothing to do', () => {
    const { kind, coarse } = createTrace(graphOf({}, undefined)).timeline();
    expect([kind.length, coarse.length]).toEqual([0, 0]);
  });
});
