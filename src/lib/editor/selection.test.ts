/** What is selected. */
import { describe, expect, it } from 'vitest';
import { difference, type GraphDocument } from '../engine';
import { rename, setOp } from './commands';
import { EXAMPLE } from './example';
import {
  choose,
  nodesOf,
  NOTHING_SELECTED,
  prune,
  renamed,
  renamesIn,
  selectionOf,
} from './selection';

const wire = { node: 'mul1', port: 0 };
const names = ({ ids, wires }: ReturnType<typeof selectionOf>) =>
  [...ids, ...wires.map(({ node, port }) => `${node}/${port}`)].join(' ');

const grouped: GraphDocument = {
  ...EXAMPLE,
  groups: [
    { id: 'outer', nodes: ['add1'] },
    { id: 'inner', nodes: ['mul1', 'mul2'], parent: 'outer', folded: true },
  ],
};

describe('a selection', () => {
  it('is replaced, added to, and toggled', () => {
    const one = selectionOf(['x1', 'w1'], [wire]);
    const two = selectionOf(['w1', 'b'], [{ ...wire }]);
    expect(names(choose(one, two, 'replace'))).toBe('w1 b mul1/0');
    expect(names(choose(one, two, 'add'))).toBe('x1 w1 b mul1/0');
    expect(names(choose(one, two, 'toggle'))).toBe('x1 b');
  });

  it('loses what is gone, and is the same object where nothing is', () => {
    const all = selectionOf(['x1', 'gone', 'inner'], [wire, { node: 'o', port: 1 }]);
    expect(names(prune(all, grouped))).toBe('x1 inner mul1/0');
    const sound = selectionOf(['x1', 'outer']);
    expect(prune(sound, grouped)).toBe(sound);
    expect(prune(NOTHING_SELECTED, grouped)).toBe(NOTHING_SELECTED);
  });

  it('means the nodes inside of groups too, in document order', () => {
    expect(nodesOf(grouped, selectionOf(['o', 'outer']))).toEqual(['mul1', 'mul2', 'add1', 'o']);
    expect(nodesOf(grouped, selectionOf(['inner']))).toEqual(['mul1', 'mul2']);
  });

  it('follows new names', () => {
    const next = rename('mul1', 'p')(EXAMPLE);
    const now = renamesIn(difference(EXAMPLE, next.ok ? next.value : EXAMPLE));
    expect([...now]).toEqual([['mul1', 'p']]);
    expect(names(renamed(selectionOf(['mul1', 'o'], [wire]), now))).toBe('p o p/0');
  });

  it('follows a node whose counted name changes with its op', () => {
    const next = setOp('mul1', 'sub')(EXAMPLE);
    const diff = difference(EXAMPLE, next.ok ? next.value : EXAMPLE);
    expect([...renamesIn(diff)]).toEqual([['mul1', 'sub1']]);
  });

  it('takes a node in place of another for a new one', () => {
    const nodes = EXAMPLE.nodes.map((node) =>
      node.id === 'o' ? { id: 'r', op: 'relu', inputs: ['add2'] } : node,
    );
    expect(renamesIn(difference(EXAMPLE, { ...EXAMPLE, nodes, output: 'r' })).size).toBe(0);
  });
});
