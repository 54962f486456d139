/** What is said of an unfolded op beside the op itself. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { unfold, type GraphDocument } from '../../../engine';
import { computedOf } from './testing';
import { comparisonOf } from './unfolded';

function tanhAt(x: number): GraphDocument {
  const unfolded = unfold(documentOf(leaf('x', x), node('y', ['x'], 'tanh')), 'y');
  if (!unfolded.ok) throw new Error('tanh can be unfolded');
  return unfolded.value.document;
}

const verdictOf = (document: GraphDocument) =>
  comparisonOf(computedOf(document), 'tanh1', 'tanh').verdict;

describe('an unfolded op', () => {
  it('is the same, or apart by rounding', () => {
    expect(comparisonOf(computedOf(tanhAt(0)), 'tanh1', 'tanh')).toEqual({
      verdict: 'same',
      own: 0,
      parts: 0,
    });
    expect(verdictOf(tanhAt(0.3))).toBe('rounded');
  });

  it('differs where a part is not finite', () => {
    expect(comparisonOf(computedOf(tanhAt(400)), 'tanh1', 'tanh')).toEqual({
      verdict: 'apart',
      own: 1,
      parts: NaN,
    });
  });

  it('is no longer that op once it was edited', () => {
    const edited = tanhAt(0.3).nodes.map((each) =>
      each.id === 'exp1' ? { ...each, op: 'sin' } : each,
    );
    expect(verdictOf({ ...tanhAt(0.3), nodes: edited })).toBe('edited');
  });

  it('says nothing without a value', () => {
    const open = tanhAt(1).nodes.map((each) =>
      each.inputs?.includes('x') ? { ...each, inputs: ['constant1', null] } : each,
    );
    expect(verdictOf({ ...tanhAt(1), nodes: open })).toBe('unknown');
  });
});
