/** What a formula adds to a graph that is there. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { addedByFormula } from './add';

const GRAPH = documentOf(leaf('a', 2), leaf('b', 3), node('mul1', ['a', 'b'], 'mul'));
const added = (text: string) => addedByFormula(GRAPH, text);
const refusals = (text: string) => {
  const outcome = added(text);
  return outcome.ok ? [] : outcome.problems.map(({ code, params }) => [code, params?.name]);
};

describe('an added formula', () => {
  it('refers to the names that are there and brings the others', () => {
    expect(added('L = (mul1 + c)*a')).toEqual({
      ok: true,
      value: {
        nodes: [
          { id: 'c', op: 'input', value: 1 },
          { id: 'add1', op: 'add', inputs: ['mul1', 'c'] },
          { id: 'L', op: 'mul', inputs: ['add1', 'a'] },
        ],
        output: 'L',
      },
    });
  });

  it('numbers its nodes on from the ones that are there', () => {
    const outcome = added('a*3');
    expect(outcome.ok && outcome.value.nodes.map(({ id }) => id)).toEqual(['constant1', 'mul2']);
  });

  it('changes nothing that is there: neither a computed name nor a number', () => {
    expect(refusals('mul1 = a + b')).toEqual([['formula-name-taken', 'mul1']]);
    expect(refusals('mul1 = 3')).toEqual([['formula-name-taken', 'mul1']]);
    expect(refusals('a = 3')).toEqual([['formula-name-taken', 'a']]);
    expect(refusals('y = a*a; a = 3')).toEqual([['formula-name-taken', 'a']]);
    expect(refusals('mul1 = c')).toEqual([['formula-name-taken', 'mul1']]);
    expect(refusals('a += 1')).toEqual([['formula-name-taken', 'a']]);
  });

  it('takes no name of a group', () => {
    const grouped = { ...GRAPH, groups: [{ id: 'g', nodes: [] }] };
    expect(addedByFormula(grouped, 'y = g*2')).toMatchObject({
      ok: false,
      problems: [{ code: 'formula-name-taken', params: { name: 'g' } }],
    });
  });

  it('adds nothing where it only names what is there', () => {
    expect(added('mul1')).toEqual({ ok: true, value: { nodes: [], output: 'mul1' } });
  });
});
