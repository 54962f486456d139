import { describe, expect, it } from 'vitest';
import { text } from '../../messages';
import { readKeys } from './keys';
import { actionFor } from './press';
import { actionCalled, ACTIONS, GROUPS } from './table';

const twice = (all: readonly string[]) => all.filter((each, place) => all.indexOf(each) !== place);

const pressed = (key: string, held = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

const PLAIN = { where: 'graph', isMac: false, singleKeys: true } as const;

describe('the table of actions', () => {
  it('has no action twice', () => {
    expect(twice(ACTIONS.map(({ id }) => id))).toEqual([]);
  });

  it('has no key twice, as keys of the page act on the graph too', () => {
    const keys = ACTIONS.flatMap((action) => action.keys.map((each) => readKeys(each)));
    expect(twice(keys.map((each) => JSON.stringify(each)))).toEqual([]);
  });

  it('has a key and a name for every action, and shows every group', () => {
    expect(ACTIONS.filter(({ keys }) => keys.length === 0)).toEqual([]);
    const nameless = ACTIONS.filter(({ id }) => text(`action-${id}`) === `action-${id}`);
    expect(nameless.map(({ id }) => id)).toEqual([]);
    expect(new Set(ACTIONS.map(({ group }) => group))).toEqual(new Set(GROUPS));
    expect(GROUPS.filter((group) => text(`keys-${group}`) === `keys-${group}`)).toEqual([]);
  });

  it('gives an action by its id, and refuses one that is not there', () => {
    expect(actionCalled('undo').keys).toContain('Mod+Z');
    expect(() => actionCalled('nothing')).toThrow();
  });

  it('has no single letter among the keys of the page, where people type', () => {
    const ofPage = ACTIONS.filter(({ where }) => where === 'page');
    const bare = ofPage.filter(({ keys }) => keys.some((each) => !readKeys(each).mod));
    expect(bare).toEqual([]);
  });
});

describe('a pressed key', () => {
  it('finds its action where that acts', () => {
    expect(actionFor(pressed('f'), PLAIN)?.id).toBe('fit');
    expect(actionFor(pressed('f'), { ...PLAIN, where: 'page' })).toBeNull();
    expect(actionFor(pressed('z', { ctrlKey: true }), { ...PLAIN, where: 'page' })?.id).toBe(
      'undo',
    );
  });

  it('does nothing as a single letter where those are switched off', () => {
    const without = { ...PLAIN, singleKeys: false };
    expect(actionFor(pressed('f'), without)).toBeNull();
    expect(actionFor(pressed('?'), without)).toBeNull();
    expect(actionFor(pressed('Delete'), without)?.id).toBe('delete');
    expect(actionFor(pressed('d', { ctrlKey: true }), without)?.id).toBe('duplicate');
  });

  it('leaves copy, cut and paste to the events that the browser makes of them', () => {
    for (const key of ['c', 'x', 'v']) {
      expect(actionFor(pressed(key, { ctrlKey: true }), PLAIN)).toBeNull();
    }
  });
});
