import { describe, expect, it } from 'vitest';
import type { Target } from '../../canvas';
import type { MenuItem } from '../../ui';
import { benchWith } from '../testing';
import { itemsFor } from './items';
import { take } from './take';

const FORMULA = 'L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2';

function menu(target: Target, select: readonly string[] = []) {
  const { bench } = benchWith(FORMULA);
  bench.editor.select(select);
  const name = take(bench, target);
  const popup = { kind: 'menu', target, at: [0, 0], screen: { x: 0, y: 0 } } as const;
  const items = itemsFor(bench, popup);
  return { bench, name, items, labels: labelsOf(items) };
}

const labelsOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'line' ? [] : item.label));

function inside(items: readonly MenuItem[], label: string): readonly MenuItem[] {
  const found = items.find((item) => item.kind === 'menu' && item.label === label);
  return found?.kind === 'menu' ? found.items : [];
}

function choose(items: readonly MenuItem[], label: string): void {
  const found = items.find((item) => item.kind === 'item' && item.label === label);
  if (found?.kind !== 'item') throw new Error(`there is no ${label}`);
  found.run();
}

describe('the menu of a card', () => {
  it('selects what it was opened on, and is named after it', () => {
    const { bench, name } = menu({ on: 'data', id: 'a' }, ['L']);
    expect([...bench.editor.selection.ids]).toEqual(['a']);
    expect(name).toEqual({ key: 'menu-card', params: { id: 'a' } });
  });

  it('of a leaf edits its value and changes its role', () => {
    const { labels, items, bench } = menu({ on: 'card', id: 'a' });
    expect(labels).toContain('Edit the value');
    expect(labels).not.toContain('Swap the operands');
    choose(inside(items, 'Change role'), 'parameter');
    expect(bench.editor.document.nodes.find(({ id }) => id === 'a')?.op).toBe('parameter');
  });

  it('of an op swaps operands, changes the op and handles each input by name', () => {
    const { labels, items, bench } = menu({ on: 'card', id: 'add1' });
    expect(labels).toContain('Swap the operands');
    expect(labelsOf(inside(items, 'Change op'))).toContain('max');
    expect(labelsOf(inside(items, 'Inputs'))).toEqual([
      'Disconnect mul1',
      'Put a node behind mul1…',
      'Disconnect c',
      'Put a node behind c…',
      'Add an input',
    ]);
    choose(inside(items, 'Inputs'), 'Disconnect c');
    expect(bench.editor.document.nodes.find(({ id }) => id === 'add1')?.inputs).toEqual([
      'mul1',
      null,
    ]);
  });

  it('opens the search on one of its wires', () => {
    const { items, bench } = menu({ on: 'card', id: 'add1' });
    choose(inside(items, 'Inputs'), 'Put a node behind c…');
    expect(bench.popup).toMatchObject({ kind: 'search', insert: { node: 'add1', port: 1 } });
  });

  it('offers nothing that cannot be done, and never two lines in a row', () => {
    for (const id of ['a', 'add1', 'L']) {
      const { items } = menu({ on: 'card', id });
      expect(items.filter((item) => item.kind === 'item' && item.disabled)).toEqual([]);
      const lines = items.map(({ kind }) => kind).join(' ');
      expect(lines).not.toMatch(/line line|^line|line$/);
    }
  });
});

describe('the menu of several cards, a wire, or nothing', () => {
  it('acts on all that is selected', () => {
    const { labels, items, bench, name } = menu({ on: 'card', id: 'a' }, ['a', 'b', 'mul1']);
    expect(name).toEqual({ key: 'menu-cards', params: { count: 3 } });
    expect(labels).toContain('Group');
    choose(items, 'Delete');
    expect(bench.editor.document.nodes.map(({ id }) => id)).toEqual(['c', 'add1', 'f', 'L']);
  });

  it('cuts a wire, or puts a node on it', () => {
    const ends = [{ node: 'L', port: 1 }];
    const { labels, items, bench } = menu({ on: 'wire', ends });
    expect(labels).toEqual(['Put a node here…', 'Disconnect']);
    expect(bench.editor.selection.wires).toEqual(ends);
    choose(items, 'Disconnect');
    expect(bench.editor.document.nodes.at(-1)?.inputs).toEqual(['add1', null]);
  });

  it('adds a node where there is none', () => {
    const { items, bench } = menu({ on: 'blank' });
    choose(items, 'Add a node here…');
    expect(bench.popup).toMatchObject({ kind: 'search', wire: null });
  });
});
