import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, Rules } from '../graph';
import { compile } from './compile';
import { passResult, WIRE, type PassResult } from './result';
import { runByRules } from './rules-run';
import { annotate, backward, forward } from './run';
import { STATE } from './tape';
import { createTrace, type Trace } from './trace';
import type { BackwardStep, Step } from './trace-step';

function fastPass(document: GraphDocument): PassResult {
  const tape = compile(document);
  forward(tape);
  backward(tape);
  annotate(tape);
  return passResult(tape);
}

const stepsOf = (trace: Trace): Step[] =>
  Array.from({ length: trace.length }, (_, step) => trace.step(step));

const isBackward = (step: Step): step is BackwardStep => step.kind === 'backward';

/** Rules under which every kind of step occurs. */
const someRules: fc.Arbitrary<Rules> = fc.record(
  {
    accumulate: fc.constantFrom('add', 'overwrite'),
    reset: fc.constantFrom('all', 'inner', 'leaves', 'none'),
    seed: fc.boolean(),
    passes: fc.integer({ min: 1, max: 3 }),
    faulty: fc.constantFrom([], [{ op: 'mul', port: 0, slope: 'x' }]),
  },
  { requiredKeys: [] },
);

const ruledGraphs = fc
  .tuple(graphs({ nodes: 10, openPorts: true }), someRules, fc.infiniteStream(fc.nat()), fc.nat(3))
  .map(([document, rules, numbers, kind]): GraphDocument => {
    if (kind === 0) return { ...document, rules: { ...rules, order: 'recursive' } };
    if (kind === 1) return { ...document, rules };
    const ids = document.nodes.map(({ id }) => id);
    const order = ids.map(() => ids[(numbers.next().value as number) % ids.length]);
    return { ...document, rules: { ...rules, order } };
  });

describe('rule 6.1: the steps of a trace', () => {
  it('are each computed node forward, the seed, and each wire backward', () => {
    const steps = stepsOf(createTrace(graphOf(SHARED)));
    expect(steps.map((step) => (step.kind === 'reset' ? '' : `${step.kind} ${step.node}`))).toEqual(
      [
        'forward u',
        'forward p',
        'forward q',
        'forward L',
        'seed L',
        'backward L',
        'backward L',
        'backward q',
        'backward p',
        'backward u',
      ],
    );
    expect(steps.filter(isBackward).map(({ from, port }) => [from, port])).toEqual([
      ['p', 0],
      ['q', 1],
      ['u', 1],
      ['u', 0],
      ['a', 1],
    ]);
  });

  it('say local derivative, upstream, contribution, and the gradient before and after', () => {
    const trace = createTrace(graphOf(SHARED));
    const intoU = stepsOf(trace).filter((step) => isBackward(step) && step.from === 'u');
    expect(intoU).toEqual([
      expect.objectContaining({
        node: 'q',
        local: 2,
        upstream: 7,
        contribution: 14,
        before: 0,
        after: 14,
      }),
      expect.objectContaining({
        node: 'p',
        local: 1,
        upstream: 12,
        contribution: 12,
        before: 14,
        after: 26,
      }),
    ]);
    expect(trace.step(0)).toEqual({ kind: 'forward', node: 'u', after: 6 });
    expect(trace.step(4)).toEqual({ kind: 'seed', node: 'L', before: 0, after: 1 });
  });

  it('name wires as a result numbers them', () => {
    const trace = createTrace(graphOf(SHARED));
    const { firstWire, document } = trace.result();
    for (const { node, port, wire } of stepsOf(trace).filter(isBackward)) {
      const index = document.nodes.findIndex(({ id }) => id === node);
      expect(wire).toBe(firstWire[index] + port);
    }
  });

  it('are one node each when coarse', () => {
    const trace = createTrace(graphOf(SHARED));
    expect(Array.from(trace.coarse)).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10]);
    expect(createTrace(graphOf({ a: 1 })).length).toBe(1);
  });

  it('have a reset between passes, where there is something to clear', () => {
    const kinds = (rules: Rules): string[] =>
      stepsOf(createTrace(graphOf({ a: 3, b: ['add', 'a', 'a'] }, rules))).map(({ kind }) => kind);
    const pass = ['seed', 'backward', 'backward'];
    expect(kinds({ passes: 2 })).toEqual(['forward', ...pass, 'reset', ...pass]);
    expect(kinds({ passes: 2, reset: 'none' })).toEqual(['forward', ...pass, ...pass]);
    expect(kinds({ seed: false })).toEqual(['forward', 'backward', 'backward']);
  });
});

describe('rule 6.3: while a trace is under way', () => {
  it('only leaves have values at the start, and nothing has a gradient', () => {
    const { state, data, wireState } = createTrace(graphOf(CHAIN)).result();
    expect(Array.from(state, (bits) => bits & (STATE.computed | STATE.graded))).toEqual([
      ...[1, 1, 1, 1],
      ...[0, 0, 0],
    ]);
    expect(Array.from(data)).toEqual([2, -3, 10, -2, 0, 0, 0]);
    expect(wireState.every((known) => known === 0)).toBe(true);
  });

  it('a gradient is there once something was added to it, and until then not computed', () => {
    const trace = createTrace(graphOf(SHARED));
    trace.seek(8);
    const { state, grad, document, wireState } = trace.result();
    const graded = document.nodes.flatMap(({ id }, node) =>
      (state[node] & STATE.graded) === 0 ? [] : [[id, grad[node]]],
    );
    expect(graded).toEqual([
      ['u', 14],
      ['p', 12],
      ['q', 7],
      ['L', 1],
    ]);
    const both = WIRE.slope | WIRE.contribution;
    expect(Array.from(wireState)).toEqual([0, 0, 0, 0, 0, both, both, both]);
  });

  it('what the output does not depend on gets its 0 at the end', () => {
    const trace = createTrace(
      graphOf({ a: 2, y: ['square', 'a'], z: ['neg', 'a'] }, undefined, 'y'),
    );
    const stateOfZ = (): number => trace.result().state[2] & (STATE.graded | STATE.offPath);
    trace.seek(trace.length - 1);
    expect(stateOfZ()).toBe(0);
    trace.seek(trace.length);
    expect(stateOfZ()).toBe(STATE.graded | STATE.offPath);
  });

  it('a value that is not finite is not announced before it is there', () => {
    const trace = createTrace(graphOf({ a: -1, b: ['neg', 'a'], c: ['log', 'a'] }, undefined, 'c'));
    expect(trace.result().problems).toEqual([]);
    trace.seek(trace.length);
    expect(trace.result().problems.map(({ code, node }) => [code, node])).toEqual([
      ['not-finite', 'c'],
    ]);
  });

  it('positions outside are taken as the nearest inside', () => {
    const trace = createTrace(graphOf(NEURON));
    trace.seek(1e9);
    expect(trace.position).toBe(trace.length);
    trace.seek(-5);
    expect(trace.position).toBe(0);
    expect(() => trace.step(trace.length)).toThrow(RangeError);
  });
});

describe('rule 6.1: a trace and the fast pass', () => {
  it('end on the same bits', () => {
    fc.assert(
      fc.property(graphs({ wild: true, openPorts: true }), (document) => {
        const trace = createTrace(document);
        trace.seek(trace.length);
        expect(trace.result()).toEqual(fastPass(document));
      }),
    );
  });

  it('under any rules it ends as the pass that keeps no steps', () => {
    fc.assert(
      fc.property(ruledGraphs, (document) => {
        const trace = createTrace(document);
        trace.seek(trace.length);
        expect(trace.result()).toEqual(runByRules(document));
      }),
    );
  });

  it('every position is the same from both sides', () => {
    fc.assert(
      fc.property(
        ruledGraphs,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 }),
        (document, places) => {
          const wandering = createTrace(document);
          for (const place of places) {
            const position = Math.round(place * wandering.length);
            wandering.seek(position);
            const fresh = createTrace(document);
            fresh.seek(position);
            expect(wandering.result()).toEqual(fresh.result());
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('each step says exactly what it changes', () => {
    fc.assert(
      fc.property(ruledGraphs, (document) => {
        const trace = createTrace(document);
        const index = new Map(document.nodes.map(({ id }, node) => [id, node]));
        for (let step = 0; step < trace.length - 1; step += 1) {
          const said = trace.step(step);
          const before = trace.result();
          trace.seek(step + 1);
          const after = trace.result();
          if (said.kind === 'forward') expect(after.data[index.get(said.node)!]).toBe(said.after);
          if (said.kind !== 'backward') continue;
          expect(before.grad[index.get(said.from)!]).toBe(said.before);
          expect(after.grad[index.get(said.from)!]).toBe(said.after);
          expect(before.grad[index.get(said.node)!]).toBe(said.upstream);
          expect(after.contribution[said.wire]).toBe(said.contribution);
          expect(after.slope[said.wire]).toBe(said.local);
        }
      }),
      { numRuns: 40 },
    );
  });
});
