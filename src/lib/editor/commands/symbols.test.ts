/** Own ops, unfolding and differentiating: as commands, with what moves and what stays. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import { difference, evaluate, isEmptyDiff, type GraphDocument } from '../../engine';
import { visibleGraph, wholeOf } from '../../layout';
import { placed } from '../placing';
import {
  chain,
  defineOp,
  differentiateGraph,
  fold,
  foldOp,
  group,
  move,
  removeOp,
  setFaulty,
  setValue,
  unfoldOp,
} from '.';
import { done, refusal } from './testing/outcomes';

const NEURON = placed({
  ...documentOf(
    leaf('x', 2),
    leaf('w', -0.4),
    node('n', ['x', 'w'], 'mul'),
    node('o', ['n'], 'tanh'),
    node('y', ['o', 'x'], 'mul'),
  ),
  output: 'y',
});

const dataOf = (document: GraphDocument, id: string): number =>
  evaluate(document).data[document.nodes.findIndex((each) => each.id === id)];

const placeOf = (document: GraphDocument, id: string) =>
  document.nodes.find((each) => each.id === id)?.at;

function overlaps(document: GraphDocument): boolean {
  const { cards } = visibleGraph(document);
  return cards.some((one, place) =>
    cards.some((other, rank) => {
      const isApart =
        Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
        Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
      return place < rank && !isApart;
    }),
  );
}

describe('unfolding an op', () => {
  const unfolded = done(NEURON, unfoldOp('o'));

  it('puts the parts where the node was, without covering anything', () => {
    expect(unfolded.groups).toMatchObject([{ id: 'tanh1', of: 'tanh', label: 'tanh' }]);
    expect(unfolded.groups?.[0].folded).toBeUndefined();
    expect(unfolded.nodes.every(({ at }) => at !== undefined)).toBe(true);
    expect(overlaps(unfolded)).toBe(false);
    expect(dataOf(unfolded, 'y')).toBeCloseTo(dataOf(NEURON, 'y'), 12);
  });

  it('leaves documents without places without them', () => {
    const bare = documentOf(leaf('x'), node('o', ['x'], 'sigmoid'));
    expect(done(bare, unfoldOp('o')).nodes.every(({ at }) => at === undefined)).toBe(true);
  });

  it('is folded back to where its parts are', () => {
    const back = done(unfolded, foldOp('tanh1'));
    const ids = (document: GraphDocument) =>
      document.nodes.map(({ id, op, inputs }) => ({ id, op, inputs }));
    expect(ids(back)).toEqual(ids(NEURON));
    expect(back.groups).toBeUndefined();
    const moved = done(
      unfolded,
      chain(fold('tanh1', true), move(new Map([['tanh1', [70, -30] as const]]))),
    );
    expect(placeOf(done(moved, foldOp('tanh1')), 'o')).toEqual([70, -30]);
  });

  it('folds what was unfolded inside first', () => {
    const silu = placed(documentOf(leaf('x', 0.3), node('s', ['x'], 'silu')));
    const deep = done(silu, chain(unfoldOp('s'), unfoldOp('sigmoid1')));
    expect(deep.groups).toHaveLength(2);
    const back = done(deep, foldOp('silu1'));
    expect(back.nodes.map(({ op }) => op)).toEqual(['input', 'silu']);
  });

  it('says why not', () => {
    expect(refusal(NEURON, unfoldOp('n'))).toContain('not made of simpler ops');
    expect(refusal(done(unfolded, setValue('constant1', 3)), foldOp('tanh1'))).toContain(
      'no longer just tanh',
    );
    const grouped = done(NEURON, group(['n', 'o']));
    expect(refusal(grouped, foldOp('group1'))).toContain('no unfolded op');
    expect(refusal(NEURON, foldOp('nobody'))).toContain('nobody');
  });
});

describe('own ops', () => {
  const CUBE = { name: 'cube', symbol: 'x³', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
  const cubed = done(NEURON, defineOp(CUBE));
  const using = { ...cubed, nodes: [...cubed.nodes, node('c', ['n'], 'cube')] };

  it('are defined, changed and removed', () => {
    expect(cubed.ops).toEqual([CUBE]);
    const other = { ...CUBE, value: 'x**3 + 1' };
    expect(done(cubed, defineOp(other, 'cube')).ops).toEqual([other]);
    expect('ops' in done(cubed, removeOp('cube'))).toBe(false);
    expect(isEmptyDiff(difference(NEURON, done(cubed, removeOp('cube'))))).toBe(true);
  });

  it('take their nodes and the rules about them along under a new name', () => {
    const wrong = done(using, setFaulty('cube', 0, 'x'));
    const renamed = done(wrong, defineOp({ ...CUBE, name: 'third' }, 'cube'));
    expect(renamed.nodes.at(-1)?.op).toBe('third');
    expect(renamed.rules?.faulty).toEqual([{ op: 'third', port: 0, slope: 'x' }]);
    const named = { ...CUBE, name: 'cube', inputs: ['t'], value: 't**3', slopes: ['3*t**2'] };
    expect('rules' in done(wrong, defineOp(named, 'cube'))).toBe(false);
  });

  it('take the rules about them away', () => {
    const wrong = done(cubed, setFaulty('cube', 0, 'x'));
    expect('rules' in done(wrong, removeOp('cube'))).toBe(false);
    expect(
      done(done(wrong, setFaulty('tanh', 0, '1')), removeOp('cube')).rules?.faulty,
    ).toHaveLength(1);
  });

  it('say why not', () => {
    const pair = { ...CUBE, inputs: ['a', 'b'], value: 'a*b', slopes: ['b', 'a'] };
    expect(refusal(NEURON, defineOp({ ...CUBE, name: 'tanh' }))).toContain('every graph');
    expect(refusal(NEURON, defineOp({ ...CUBE, name: 'input' }))).toContain('every graph');
    expect(refusal(NEURON, defineOp({ ...CUBE, name: '2x' }))).toContain('cannot be a name');
    expect(refusal(NEURON, defineOp({ ...CUBE, name: 'if' }))).not.toBe('');
    expect(refusal(cubed, defineOp(CUBE))).toContain('already');
    expect(refusal(NEURON, defineOp({ ...CUBE, symbol: 'x'.repeat(17) }))).toContain('16');
    expect(refusal(NEURON, defineOp({ ...CUBE, value: 'x +' }))).toContain('column 4');
    expect(refusal(NEURON, defineOp({ ...CUBE, slopes: [] }))).not.toBe('');
    expect(refusal(using, defineOp(pair, 'cube'))).toContain('One node computes cube');
    expect(refusal(using, removeOp('cube'))).toContain('One node computes cube');
    expect(refusal(NEURON, removeOp('cube'))).toContain('cube');
    expect(refusal(NEURON, defineOp(CUBE, 'nobody'))).toContain('nobody');
    // A broken node of that name with other ports.
    expect(refusal(EVERY_FIELD, defineOp({ ...CUBE, name: 'softmax2' }))).toContain('softmax2');
  });
});

describe('differentiating', () => {
  it.each([true, false])('puts the derivative to the right, in a group (%s)', (isSimple) => {
    const next = done(NEURON, differentiateGraph({ leaf: 'w', isSimple }));
    expect(next.output).toBe('grad_w');
    const { length } = NEURON.nodes;
    expect(next.groups).toEqual([
      { id: 'backward1', nodes: next.nodes.slice(length).map(({ id }) => id) },
    ]);
    expect(overlaps(next)).toBe(false);
    const right = wholeOf(visibleGraph(NEURON))?.right ?? 0;
    for (const { at } of next.nodes.slice(length))
      expect((at?.[0] ?? 0) * 10).toBeGreaterThan(right);
    const { grad } = evaluate(NEURON);
    expect(dataOf(next, 'grad_w')).toBeCloseTo(grad[1], 12);
    expect(dataOf(next, 'grad_x')).toBeCloseTo(grad[0], 12);
  });

  it('can be done again', () => {
    const once = differentiateGraph({ leaf: 'w', isSimple: true });
    const twice = done(NEURON, chain(once, once));
    expect(twice.output).toBe('grad_w_2');
    expect(twice.groups?.map(({ id }) => id)).toEqual(['backward1', 'backward2']);
    expect(overlaps(twice)).toBe(false);
  });
});
