import { describe, expect, it } from 'vitest';
import { ACTIONS, nameOf } from '../actions';
import { keyMap } from './key-map';

const rows = (isMac: boolean) => keyMap(isMac).flatMap((group) => group.rows);

describe('the keyboard map', () => {
  it('shows every key of every action', () => {
    const shown = rows(false).flatMap(({ keys }) => keys);
    const all = ACTIONS.flatMap(({ keys }) => keys.map((each) => nameOf(each, false)));
    const isShown = (name: string) =>
      shown.includes(name) ||
      shown.some((many) => many.endsWith('←→↑↓') && `${many.slice(0, -4)}${name.at(-1)}` === name);
    expect(all.filter((name) => !isShown(name))).toEqual([]);
  });

  it('has words for every row', () => {
    expect(rows(false).filter(({ label }) => label.startsWith('action-'))).toEqual([]);
  });

  it('shows the four arrows of one thing in one row', () => {
    expect(rows(false)).toContainEqual({ label: 'Follow the wires', keys: ['←→↑↓'] });
    expect(rows(false)).toContainEqual({ label: 'Move the card', keys: ['Shift+←→↑↓'] });
  });

  it('names keys as a Mac does', () => {
    expect(rows(true).find(({ label }) => label === 'Undo')?.keys).toEqual(['⌘Z']);
  });
});
