import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { evaluate, rightPass, type GraphDocument, type Rules } from '../../engine';
import { wrongsIn } from './wrongs';

/** d = a·b, e = a + b, f = d·e, with a = −2 and b = 3: a and b are used twice. */
const GRAPH: GraphDocument = documentOf(
  leaf('a', -2),
  leaf('b', 3),
  node('d', ['a', 'b'], 'mul'),
  node('e', ['a', 'b']),
  node('f', ['d', 'e'], 'mul'),
);

function wrongsBy(rules: Rules, isWhole = true) {
  const document = { ...GRAPH, rules };
  return wrongsIn({ document, frame: evaluate(document), right: rightPass(document), isWhole });
}

describe('what wrong rules ruin', () => {
  it('is nothing where the rules are right', () => {
    const { grads, wires, of } = wrongsBy({});
    expect([grads.size, wires.size, of]).toEqual([0, 0, 5]);
  });

  it('is every gradient of which a part was overwritten, with the right one', () => {
    const { grads, wires } = wrongsBy({ accumulate: 'overwrite' });
    expect([...grads]).toEqual([
      ['a', -3],
      ['b', -8],
    ]);
    expect(wires.size).toBe(0);
  });

  it('is the slope of a faulty op and what it hands on', () => {
    const { grads, wires } = wrongsBy({ faulty: [{ op: 'mul', port: 0, slope: 'x' }] });
    expect(wires.get('f:0')).toEqual({ slope: 1, contribution: { is: -6, right: 1 } });
    expect(grads.get('d')).toBe(1);
    expect(wires.get('f:1')).toBeUndefined();
  });

  it('is only slopes in the middle of the pass, when sums are not whole yet', () => {
    const { grads, wires } = wrongsBy({ faulty: [{ op: 'mul', port: 0, slope: 'x' }] }, false);
    expect(grads.size).toBe(0);
    expect(wires.get('f:0')).toEqual({ slope: 1, contribution: null });
  });

  it('is no gradient that is still to come, where backward is run by hand', () => {
    expect(wrongsBy({ seed: false, order: [] }).grads.size).toBe(0);
    expect(wrongsBy({ order: ['f', 'd'] }).grads.size).toBe(0);
    expect([...wrongsBy({ order: ['d', 'f', 'e'] }).grads]).toEqual([
      ['a', -3],
      ['b', -8],
    ]);
  });

  it('is not what was only added in another order', () => {
    const graph = documentOf(
      leaf('x', 0.1),
      node('u', ['x', 'x'], 'mul'),
      node('v', ['x', 'u'], 'mul'),
      node('w', ['u', 'v']),
      node('y', ['w', 'x'], 'mul'),
    );
    const document = { ...graph, rules: { order: ['y', 'w', 'v', 'u'] } };
    const frame = evaluate(document);
    const right = rightPass(document);
    expect(wrongsIn({ document, frame, right, isWhole: true }).grads.size).toBe(0);
  });
});
