/** The ledger: contributions that add up to the gradient. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { graphs } from '../../../../tests/graphs';
import { handsOf, ledgerOf, wireOf } from './ledger';
import { computedOf } from './testing/computed';

/** x is used three times: twice by the same product. */
const SHARED = documentOf(
  leaf('x', 3),
  { id: 'k', op: 'constant', value: 5 },
  node('p', ['x', 'x'], 'mul'),
  node('q', ['k', 'x'], 'mul'),
  node('y', ['p', 'q']),
);

describe('where a gradient comes from', () => {
  it('lists every wire on its own, parallel ones too', () => {
    const { shares, grad, sum } = ledgerOf(computedOf(SHARED), 'x');
    expect(shares.map(({ end, contribution }) => [end.node, end.port, contribution])).toEqual([
      ['p', 0, 3],
      ['p', 1, 3],
      ['q', 1, 5],
    ]);
    expect([grad, sum]).toEqual([11, 11]);
  });

  it('is local times upstream on each wire', () => {
    const [{ local, upstream, contribution }] = ledgerOf(computedOf(SHARED), 'q').shares;
    expect([local, upstream, contribution]).toEqual([1, 1, 1]);
  });

  it('is the seed where backward starts', () => {
    expect(ledgerOf(computedOf(SHARED), 'y')).toMatchObject({ seed: 1, shares: [], grad: 1 });
  });

  it('is nothing from a node that the output does not depend on', () => {
    const aside = documentOf(leaf('x', 3), node('y', ['x'], 'exp'), node('z', ['x'], 'log'));
    const { shares, grad } = ledgerOf(computedOf({ ...aside, output: 'y' }), 'x');
    expect(shares[1]).toMatchObject({ isOffPath: true, contribution: null });
    expect(grad).toBe(shares[0].contribution);
  });

  it('lists who uses a node before anything is computed, and no number', () => {
    const { shares, grad } = ledgerOf({ document: SHARED, frame: null }, 'x');
    expect(shares.map(({ contribution }) => contribution)).toEqual([null, null, null]);
    expect(grad).toBeNull();
  });

  it('tells when other rules keep the shares from adding up', () => {
    const wrong = { ...SHARED, rules: { accumulate: 'overwrite' } as const };
    expect(ledgerOf(computedOf(wrong), 'x')).toMatchObject({ addsUp: false, sum: 11 });
    expect(ledgerOf(computedOf(SHARED), 'x').addsUp).toBe(true);
  });

  it('adds up to the gradient in every graph', () => {
    fc.assert(
      fc.property(graphs(), (document) => {
        const numbered = computedOf(document);
        for (const { id } of document.nodes) {
          const { sum, grad } = ledgerOf(numbered, id);
          if (grad === null || !Number.isFinite(sum)) continue;
          expect(Math.abs(sum! - grad)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(grad)));
        }
      }),
    );
  });
});

describe('what a node hands on', () => {
  it('goes over each input, and to a constant nothing', () => {
    const hands = handsOf(computedOf(SHARED), 'q');
    expect(hands).toMatchObject([
      { source: 'k', isConstant: true, contribution: null },
      { source: 'x', isConstant: false, local: 5, upstream: 1, contribution: 5 },
    ]);
  });

  it('knows an open input, and no wire there', () => {
    const open = computedOf(documentOf(leaf('x'), node('y', ['x', null])));
    expect(handsOf(open, 'y')[1]).toMatchObject({ source: null, contribution: null });
    expect(wireOf(open, { node: 'y', port: 1 })).toBeNull();
    expect(wireOf(open, { node: 'gone', port: 0 })).toBeNull();
  });
});
