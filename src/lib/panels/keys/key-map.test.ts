import { describe, expect, it } from 'vitest';
import { ACTIONS, nameOf } from '../actions';
import { keyMap } from './key-map';

const rows = (isMac: boolean) => keyMap(isMac).flatMap((group) => group.rows);

describe('the keyboard map', () => {
  it('shows every key of every action', () => {
    const shown = rows(false).flatMap(({ keys }) => keys);
    const all = ACTIONS.flatMap(({ keys }) => keys.map((each) => nameOf(each, false)));
    expect([...shown].sort()).toEqual([...all].sort());
  });

  it('has words for every row', () => {
    expect(rows(false).filter(({ label }) => label.startsWith('action-'))).toEqual([]);
  });

  it('shows the four arrows of one thing in one row', () => {
    const walk = rows(false).find(({ keys }) => keys.includes('←'));
    expect(walk).toEqual({ label: 'Follow the wires', keys: ['←', '→', '↑', '↓'] });
  });

  it('names keys as a Mac does', () => {
    expect(rows(true).find(({ label }) => label === 'Undo')?.keys).toEqual(['⌘Z']);
  });
});
