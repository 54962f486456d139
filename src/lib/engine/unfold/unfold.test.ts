/** Unfolding: the same numbers at the border, and back again as long as nobody edits the inside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { checkDocument, type GraphDocument, type NodeRecord } from '../graph';
import { OPS } from '../ops';
import { evaluate } from '../tape';
import { canUnfold, foldBack, RECIPES, unfold, unfoldedAs } from '.';

const NAMES = [...RECIPES.keys()];

/** The op between a leaf for each input and a user. */
function around(op: string, ...values: readonly number[]): GraphDocument {
  const inputs = RECIPES.get(op)?.inputs ?? [];
  const leaves = inputs.map((name, port) => leaf(name, values[port] ?? 0.5));
  return documentOf(...leaves, node('t', inputs, op), node('y', ['t', 't'], 'mul'));
}

function unfolded(document: GraphDocument, id = 't'): GraphDocument {
  const outcome = unfold(document, id);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(checkDocument(outcome.value.document)).toEqual([]);
  return outcome.value.document;
}

function back(document: GraphDocument, group: string): GraphDocument {
  const outcome = foldBack(document, group);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(checkDocument(outcome.value)).toEqual([]);
  return outcome.value;
}

const program = ({ nodes }: GraphDocument): readonly string[] =>
  nodes.map(({ id, op, inputs, value }) =>
    inputs ? `${id} = ${op}(${inputs.join(', ')})` : `${id} = ${value}`,
  );

/** Data and grad of what was there before. */
function border(document: GraphDocument): readonly number[] {
  const { data, grad } = evaluate(document);
  return document.nodes.flatMap(({ id }, place) =>
    ['x', 'a', 'b', 't', 'y'].includes(id) ? [data[place], grad[place]] : [],
  );
}

const changed = (
  document: GraphDocument,
  id: string,
  change: Partial<NodeRecord>,
): GraphDocument => ({
  ...document,
  nodes: document.nodes.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

describe('unfolding', () => {
  it('writes tanh as the lecture does, and remembers it', () => {
    const document = unfolded(around('tanh'));
    expect(program(document)).toEqual([
      'x = 0.5',
      'constant1 = 2',
      'mul1 = mul(constant1, x)',
      'exp1 = exp(mul1)',
      'constant2 = 1',
      'sub1 = sub(exp1, constant2)',
      'add1 = add(exp1, constant2)',
      't = div(sub1, add1)',
      'y = mul(t, t)',
    ]);
    expect(document.groups).toEqual([
      {
        id: 'tanh1',
        label: 'tanh',
        of: 'tanh',
        nodes: ['constant1', 'mul1', 'exp1', 'constant2', 'sub1', 'add1', 't'],
      },
    ]);
  });

  it.each([...RECIPES])('uses ops of the table in %s, but not the op itself', (name, recipe) => {
    const spec = OPS.get(name);
    expect(spec?.kind === 'fixed' && spec.inputs).toEqual(recipe.inputs);
    const ops = recipe.parts.map(({ op }) => op);
    expect(ops.filter((op) => op === name || !OPS.has(op))).toEqual([]);
  });

  it.each(NAMES)('keeps values and gradients of %s where all parts are finite', (name) => {
    const wide = fc.oneof(
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(wide, wide, (first, second) => {
        const before = around(name, first + 0, second + 0);
        const after = unfolded(before);
        const result = evaluate(after);
        const parts = [result.data, result.grad, result.slope, result.contribution];
        fc.pre(parts.every((numbers) => numbers.every(Number.isFinite)));
        const now = border(after);
        border(before).forEach((right, place) => {
          const scale = Math.max(1, Math.abs(right));
          expect(Math.abs(now[place] - right)).toBeLessThanOrEqual(1e-12 * scale);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('overflows in tanh from about 355 on, where the op itself does not', () => {
    const at = (x: number) => evaluate(unfolded(around('tanh', x))).data.at(-1);
    expect(at(354)).toBe(1);
    expect(at(355)).toBeNaN();
    expect(evaluate(around('tanh', 355)).data.at(-1)).toBe(1);
  });

  it('stays in the group around it, and lets others in', () => {
    const outer = { ...around('silu'), groups: [{ id: 'outer', nodes: ['x', 't'] }] };
    const document = unfolded(outer);
    expect(document.groups).toEqual([
      { id: 'outer', nodes: ['x'] },
      { id: 'silu1', label: 'silu', of: 'silu', parent: 'outer', nodes: ['sigmoid1', 't'] },
    ]);
    const deeper = unfolded(document, 'sigmoid1');
    expect(deeper.groups?.at(-1)).toMatchObject({ of: 'sigmoid', parent: 'silu1' });
    expect(back(document, 'silu1')).toEqual({
      ...outer,
      groups: [{ id: 'outer', nodes: ['x', 't'] }],
    });
  });

  it('takes open inputs along', () => {
    const open = documentOf(node('t', [null], 'gelu'));
    expect(back(unfolded(open), 'gelu1')).toEqual(open);
  });

  it('says what cannot be unfolded', () => {
    const code = (document: GraphDocument, id: string): string => {
      const outcome = unfold(document, id);
      return outcome.ok ? '' : outcome.problems[0].code;
    };
    expect(code(around('tanh'), 'y')).toBe('unfold-not-possible');
    expect(code(around('tanh'), 'z')).toBe('no-such-node');
    const exp = { name: 'exp', inputs: ['x'], value: 'x', slopes: ['1'] };
    expect(code({ ...around('tanh'), ops: [exp] }, 't')).toBe('unfold-not-possible');
    expect(canUnfold({ ops: [exp] }, 'gelu')).toBe(true);
    expect(NAMES.every((name) => canUnfold({}, name))).toBe(true);
  });
});

describe('folding back', () => {
  it.each(NAMES)('gives %s back', (name) => {
    const before = around(name, 0.3, 0.7);
    const document = unfolded({ ...before, output: 't' });
    expect(back(document, `${name}1`)).toEqual({ ...before, output: 't' });
  });

  it('does not mind names, captions and places', () => {
    let document = unfolded(around('tanh'));
    document = changed(document, 'mul1', { label: 'twice', at: [3, 4] });
    document = changed(document, 'y', { inputs: ['t', 'x'] });
    expect(unfoldedAs(document, 'tanh1')).toMatchObject({ last: { id: 't' }, inputs: ['x'] });
    document = changed(document, 't', { label: 'o' });
    expect(back(document, 'tanh1').nodes[1]).toEqual({
      id: 't',
      op: 'tanh',
      inputs: ['x'],
      label: 'o',
    });
  });

  it.each([
    ['a number', 'constant1', { value: 3 }],
    ['a leaf’s role', 'constant1', { op: 'parameter' }],
    ['an op', 'exp1', { op: 'sin' }],
    ['a wire', 'sub1', { inputs: ['constant2', 'exp1'] }],
    ['an open port', 'add1', { inputs: ['exp1', null] }],
    ['one more input', 'add1', { inputs: ['exp1', 'constant2', 'x'] }],
    ['a use of the inside', 'y', { inputs: ['t', 'exp1'] }],
    ['another end', 't', { inputs: ['sub1', 'exp1'] }],
  ])('is refused once %s was edited', (_, id, change) => {
    const document = changed(unfolded(around('tanh')), id, change);
    const outcome = foldBack(document, 'tanh1');
    expect(outcome.ok ? '' : outcome.problems[0].code).toBe('fold-back-edited');
  });

  it('is refused while the inside is the output, has more in it, or is unfolded further', () => {
    const document = unfolded(around('silu'));
    expect(unfoldedAs({ ...document, output: 'sigmoid1' }, 'silu1')).toBeNull();
    const [group] = document.groups ?? [];
    const more = { ...document, groups: [{ ...group, nodes: [...group.nodes, 'y'] }] };
    expect(unfoldedAs(more, 'silu1')).toBeNull();
    expect(unfoldedAs(unfolded(document, 'sigmoid1'), 'silu1')).toBeNull();
  });

  it('is refused for groups that are no unfolded op', () => {
    const document = { ...around('tanh'), groups: [{ id: 'g', nodes: ['t'] }] };
    const [none, plain] = ['nobody', 'g'].map((id) => foldBack(document, id));
    expect(none.ok ? '' : none.problems[0].code).toBe('no-such-group');
    expect(plain.ok ? '' : plain.problems[0].code).toBe('fold-back-not-unfolded');
  });
});
