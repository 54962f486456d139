/** Wires: drawn, led elsewhere, cut. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { addPort, connect, disconnect, insertOnWire, removeWires, reroute, swapOperands } from '.';
import { done, inputsOf, refusal } from './testing/outcomes';

const GRAPH = documentOf(
  leaf('a'),
  leaf('b'),
  leaf('c'),
  node('s', ['a', 'b', 'c']),
  node('o', ['s'], 'tanh'),
  node('d', ['a', null], 'sub'),
);

describe('connecting', () => {
  it('takes the first free port, and a new one where the op takes more', () => {
    expect(inputsOf(done(GRAPH, connect('b', 'd', null)), 'd')).toEqual(['a', 'b']);
    expect(inputsOf(done(GRAPH, connect('b', 's', null)), 's')).toEqual(['a', 'b', 'c', 'b']);
    expect(inputsOf(done(GRAPH, connect('b', 's', 3)), 's')).toEqual(['a', 'b', 'c', 'b']);
  });

  it('replaces what was wired to the port', () => {
    expect(inputsOf(done(GRAPH, connect('c', 'd', 0)), 'd')).toEqual(['c', null]);
  });

  it('leaves the other nodes the same objects, and all of them when the wire is there', () => {
    expect(done(GRAPH, connect('b', 'd', null)).nodes[3]).toBe(GRAPH.nodes[3]);
    expect(done(GRAPH, connect('a', 'd', 0))).toBe(GRAPH);
  });

  it('says why not', () => {
    expect(refusal(GRAPH, connect('o', 's', 0))).toBe(
      'This wire would close a loop: o already depends on s.',
    );
    expect(refusal(GRAPH, connect('s', 's', 0))).toBe(
      'This wire would close a loop: s would depend on itself.',
    );
    expect(refusal(GRAPH, connect('a', 'o', null))).toBe(
      'All inputs of o are wired (tanh takes 1). Drop the wire on one of them to replace what is there.',
    );
    expect(refusal(GRAPH, connect('b', 'a', null))).toContain('takes no wires');
    expect(refusal(GRAPH, connect('a', 'd', 2))).toBe('d has no input 3.');
    expect(refusal(GRAPH, connect('ghost', 'd', 1))).toBe('There is no node called ghost.');
    expect(refusal(GRAPH, connect('a', 'ghost', 1))).toBe('There is no node called ghost.');
  });

  it('stops at 64 inputs', () => {
    const full = documentOf(leaf('a'), node('s', Array<string>(64).fill('a')));
    expect(refusal(full, connect('a', 's', null))).toContain('add takes 64');
    expect(refusal(full, addPort('s'))).toContain('add takes 64');
  });
});

describe('disconnecting', () => {
  it('leaves an open port, but takes the last of more than two along', () => {
    expect(inputsOf(done(GRAPH, disconnect({ node: 's', port: 0 })), 's')).toEqual([
      null,
      'b',
      'c',
    ]);
    expect(inputsOf(done(GRAPH, disconnect({ node: 's', port: 2 })), 's')).toEqual(['a', 'b']);
    expect(inputsOf(done(GRAPH, disconnect({ node: 'd', port: 1 })), 'd')).toEqual(['a', null]);
  });

  it('cuts several wires at once, whatever order they are named in', () => {
    const ends = [0, 1, 2].map((port) => ({ node: 's', port }));
    expect(inputsOf(done(GRAPH, removeWires(ends)), 's')).toEqual([null, null]);
    expect(inputsOf(done(GRAPH, removeWires(ends.toReversed())), 's')).toEqual([null, null]);
    const two = [ends[1], { node: 'o', port: 0 }, ends[1]];
    const cut = done(GRAPH, removeWires(two));
    expect([inputsOf(cut, 's'), inputsOf(cut, 'o')]).toEqual([['a', null, 'c'], [null]]);
  });

  it('says which input is not there', () => {
    expect(refusal(GRAPH, disconnect({ node: 'o', port: 4 }))).toBe('o has no input 5.');
  });
});

describe('leading a wire elsewhere', () => {
  it('opens its old port and takes the new one', () => {
    const next = done(GRAPH, reroute({ node: 's', port: 2 }, 'd', null));
    expect([inputsOf(next, 's'), inputsOf(next, 'd')]).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('trades places on the same node', () => {
    const next = done(GRAPH, reroute({ node: 's', port: 0 }, 's', 2));
    expect(inputsOf(next, 's')).toEqual(['c', 'b', 'a']);
    expect(inputsOf(done(GRAPH, reroute({ node: 'd', port: 0 }, 'd', 1)), 'd')).toEqual([
      null,
      'a',
    ]);
    expect(done(GRAPH, reroute({ node: 's', port: 2 }, 's', 3))).toBe(GRAPH);
    expect(inputsOf(done(GRAPH, reroute({ node: 's', port: 0 }, 's', 3)), 's')).toEqual([
      null,
      'b',
      'c',
      'a',
    ]);
  });

  it('may go where only the old wire was in the way', () => {
    const chain = documentOf(leaf('a'), node('b', ['a'], 'neg'), node('c', ['b'], 'neg'));
    const next = done(chain, reroute({ node: 'b', port: 0 }, 'c', 0));
    expect([inputsOf(next, 'b'), inputsOf(next, 'c')]).toEqual([[null], ['a']]);
    expect(refusal(chain, reroute({ node: 'c', port: 0 }, 'b', 0))).toContain('close a loop');
  });

  it('needs a wire', () => {
    expect(refusal(GRAPH, reroute({ node: 'd', port: 1 }, 's', null))).toBe(
      'Nothing is wired to input 2 of d.',
    );
  });
});

describe('ports', () => {
  it('are added where the op takes more', () => {
    expect(inputsOf(done(GRAPH, addPort('s')), 's')).toEqual(['a', 'b', 'c', null]);
    expect(refusal(GRAPH, addPort('d'))).toBe('d computes sub, which takes 2 inputs, no more.');
    expect(refusal(GRAPH, addPort('a'))).toContain('takes no wires');
  });

  it('are swapped, so that a - b becomes b - a', () => {
    const full = done(GRAPH, connect('b', 'd', 1));
    expect(inputsOf(done(full, swapOperands('d')), 'd')).toEqual(['b', 'a']);
    expect(inputsOf(done(GRAPH, swapOperands('s', 0, 2)), 's')).toEqual(['c', 'b', 'a']);
    expect(refusal(GRAPH, swapOperands('o'))).toContain('nothing to swap');
    expect(refusal(GRAPH, swapOperands('d', 0, 2))).toBe('d has no input 3.');
  });
});

describe('a node dropped on a wire', () => {
  const spare = documentOf(...GRAPH.nodes, node('n', [null], 'neg'));

  it('stands between its two ends', () => {
    const next = done(spare, insertOnWire('n', { node: 's', port: 1 }));
    expect([inputsOf(next, 'n'), inputsOf(next, 's')]).toEqual([['b'], ['a', 'n', 'c']]);
  });

  it('needs a free input, a wire, and no loop', () => {
    expect(refusal(GRAPH, insertOnWire('o', { node: 'd', port: 0 }))).toContain('are wired');
    expect(refusal(GRAPH, insertOnWire('b', { node: 'd', port: 0 }))).toContain('takes no wires');
    expect(refusal(spare, insertOnWire('n', { node: 'd', port: 1 }))).toContain('Nothing is wired');
    expect(refusal(spare, insertOnWire('s', { node: 's', port: 0 }))).toContain('close a loop');
  });
});
