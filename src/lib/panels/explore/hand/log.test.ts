import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { evaluate, STATE, type GraphDocument, type Rules } from '../../../engine';
import { handLog, runnable } from './log';

/** d = a·b, e = a + d, f = d·e, with a = −2 and b = 3: d is used twice. */
const GRAPH: GraphDocument = documentOf(
  leaf('a', -2),
  leaf('b', 3),
  node('d', ['a', 'b'], 'mul'),
  node('e', ['a', 'd']),
  node('f', ['d', 'e'], 'mul'),
);

const logOf = (rules: Rules, graph = GRAPH) => {
  const document = { ...graph, rules };
  return { log: handLog({ document, frame: evaluate(document) }), pass: evaluate(document) };
};

const hows = (rules: Rules) => logOf(rules).log.presses.map(({ id, how }) => `${id} ${how}`);

describe('a backward pass by hand', () => {
  it('is whole where each node runs after all of its users', () => {
    expect(hows({ order: ['f', 'e', 'd'] })).toEqual(['f whole', 'e whole', 'd whole']);
    expect(logOf({ order: ['f', 'e', 'd'] }).log.lost.size).toBe(0);
  });

  it('says who ran too early, before whom, and what came too late', () => {
    const { log } = logOf({ order: ['f', 'd', 'e'] });
    expect(log.presses[1]).toEqual({
      id: 'd',
      how: 'early',
      had: -8,
      before: ['e'],
      to: ['a', 'b'],
    });
    expect([...log.lost]).toEqual([['d', -6]]);
  });

  it('says who ran again, and who had nothing to hand on', () => {
    expect(hows({ order: ['f', 'f'] })).toEqual(['f whole', 'f again']);
    expect(hows({ order: ['e'] })).toEqual(['e empty']);
    expect(hows({ seed: false, order: ['f'] })).toEqual(['f empty']);
  });

  it('ends on the gradients of the pass itself, with wrong rules too', () => {
    for (const accumulate of ['add', 'overwrite'] as const) {
      const rules: Rules = {
        accumulate,
        order: ['f', 'd', 'e', 'd'],
        faulty: [{ op: 'mul', port: 1, slope: 'x' }],
      };
      const { log, pass } = logOf(rules);
      const last = log.presses.at(-1);
      const d = GRAPH.nodes.findIndex(({ id }) => id === 'd');
      expect(pass.state[d] & STATE.graded).not.toBe(0);
      expect(last?.had).toBe(pass.grad[d]);
    }
  });

  it('hands nothing on to constants', () => {
    const graph = documentOf(
      leaf('x', 2),
      { id: 'three', op: 'constant', value: 3 },
      node('y', ['x', 'three'], 'mul'),
    );
    expect(logOf({ order: ['y'] }, graph).log.presses[0].to).toEqual(['x']);
  });

  it('offers the nodes on which the output depends, leaves apart', () => {
    const graph = { ...GRAPH, nodes: [...GRAPH.nodes, node('aside', ['a'], 'neg')], output: 'f' };
    expect(runnable(graph)).toEqual(['f', 'e', 'd']);
  });
});
