/** Removing: nothing that mentions a node is left behind. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import { remove } from '.';
import { done, inputsOf } from './testing/outcomes';

const CHAIN = {
  ...documentOf(
    leaf('a'),
    leaf('b'),
    node('m', ['a', 'b'], 'mul'),
    node('t', ['m'], 'tanh'),
    node('u', ['t'], 'exp'),
    node('s', ['t', 'u', 'a']),
  ),
  output: 'u',
};

describe('removing', () => {
  it('opens the ports of what used it, and takes the last of more than two along', () => {
    expect(inputsOf(done(CHAIN, remove(['t'])), 's')).toEqual([null, 'u', 'a']);
    expect(inputsOf(done(CHAIN, remove(['a'])), 's')).toEqual(['t', 'u']);
    expect(inputsOf(done(CHAIN, remove(['a', 'u'])), 's')).toEqual(['t', null]);
    expect(inputsOf(done(CHAIN, remove(['a'])), 'm')).toEqual([null, 'b']);
  });

  it('leaves what does not use it the same object', () => {
    expect(done(CHAIN, remove(['u'])).nodes[2]).toBe(CHAIN.nodes[2]);
    expect(done(CHAIN, remove(['ghost']))).toBe(CHAIN);
  });

  it('leaves no output behind that is gone', () => {
    expect('output' in done(CHAIN, remove(['u']))).toBe(false);
    expect(done(CHAIN, remove(['s'])).output).toBe('u');
  });

  it('cleans every field that names it', () => {
    const { data, rules, view, groups } = done(EVERY_FIELD, remove(['w1', 'p', 'c']));
    expect(data).toEqual({ columns: ['x1'], rows: [[2], [1]], row: 1 });
    expect(rules?.order).toEqual([]);
    expect(view?.focus).toEqual([]);
    expect(groups?.[1].nodes).toEqual(['q']);
    expect('data' in done(EVERY_FIELD, remove(['w1', 'x1']))).toBe(false);
  });

  it('takes groups along that it empties, and those around them', () => {
    expect('groups' in done(EVERY_FIELD, remove(['p', 'q']))).toBe(false);
    const hollow = {
      ...CHAIN,
      groups: [
        { id: 'hollow', nodes: [] },
        { id: 'g', nodes: ['s'] },
      ],
    };
    expect(done(hollow, remove(['s'])).groups).toEqual([{ id: 'hollow', nodes: [] }]);
  });

  it('takes all along that lies in a removed group', () => {
    const next = done(EVERY_FIELD, remove(['outer']));
    expect(next.nodes.map(({ id }) => id)).toEqual(['x1', 'w1', 'three', 'c', 'later']);
    expect('groups' in next).toBe(false);
  });
});

describe('removing and healing', () => {
  it('joins the wires of what has a single source', () => {
    const next = done(CHAIN, remove(['t'], { heal: true }));
    expect([inputsOf(next, 'u'), inputsOf(next, 's')]).toEqual([['m'], ['m', 'u', 'a']]);
  });

  it('joins over several in a row, and lets the output go back along them', () => {
    const next = done(CHAIN, remove(['t', 'u'], { heal: true }));
    expect(inputsOf(next, 's')).toEqual(['m', 'm', 'a']);
    expect(next.output).toBe('m');
  });

  it('joins nothing where there are two sources to choose from', () => {
    expect(inputsOf(done(CHAIN, remove(['m'], { heal: true })), 't')).toEqual([null]);
    expect(inputsOf(done(CHAIN, remove(['m', 't'], { heal: true })), 'u')).toEqual([null]);
  });

  it('takes x + x for one source', () => {
    const twice = documentOf(leaf('x'), node('d', ['x', 'x']), node('o', ['d'], 'neg'));
    expect(inputsOf(done(twice, remove(['d'], { heal: true })), 'o')).toEqual(['x']);
  });

  it('joins what a whole chain stood between, however long it is', () => {
    const names = Array.from({ length: 100_000 }, (_, place) => `n${place}`);
    const chain = names.map((id, place) => node(id, [names[place - 1] ?? 'a'], 'neg'));
    const long = documentOf(node('end', [names.at(-1)!], 'exp'), ...chain.toReversed(), leaf('a'));
    expect(inputsOf(done(long, remove(names, { heal: true })), 'end')).toEqual(['a']);
    expect(inputsOf(done(long, remove([...names, 'a'], { heal: true })), 'end')).toEqual([null]);
  });
});
