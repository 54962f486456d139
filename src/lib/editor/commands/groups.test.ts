/** Groups: made, renamed, moved, folded, taken apart. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import type { GraphDocument, GroupRecord, NodeRecord } from '../../engine';
import { boxOfCard, visibleGraph, type Box } from '../../layout';
import { fold, group, move, place, setGroupLabel, ungroup, type GridPoint } from '.';
import { done, refusal } from './testing/outcomes';

const at = (record: NodeRecord, x: number, y: number): NodeRecord => ({ ...record, at: [x, y] });

/** Three in a row, with one above and one below the middle one. */
const CROSS = documentOf(
  at(leaf('left'), 0, 0),
  at(node('mid', ['left', 'left']), 24, 0),
  at(node('right', ['mid', 'left']), 48, 0),
  at(leaf('above'), 24, -12),
  at(leaf('below'), 24, 12),
);

const ofGroups = ({ groups = [] }: GraphDocument) =>
  groups.map(({ id, nodes, parent }) => [id, nodes.join(' '), parent ?? null]);

const grouped = (groups: readonly GroupRecord[]): GraphDocument => ({ ...CROSS, groups });
const placesOf = ({ nodes }: GraphDocument) =>
  new Map(nodes.map(({ id, at: place }) => [id, place]));

const NESTED = grouped([
  { id: 'outer', nodes: ['left'] },
  { id: 'inner', nodes: ['mid', 'above'], parent: 'outer' },
]);

describe('grouping', () => {
  it('holds the nodes in the order of the document, under a fresh name', () => {
    const next = done(CROSS, group(['above', 'mid'], 'pair'));
    expect(next.groups).toEqual([{ id: 'group1', label: 'pair', nodes: ['mid', 'above'] }]);
    expect(ofGroups(done(next, group(['left'])))[1]).toEqual(['group2', 'left', null]);
  });

  it('stays inside of the group around it', () => {
    const next = done(NESTED, group(['mid']));
    expect(ofGroups(next)).toEqual([
      ['outer', 'left', null],
      ['inner', 'above', 'outer'],
      ['group1', 'mid', 'inner'],
    ]);
  });

  it('takes whole groups along, by their name or by all of their nodes', () => {
    const wanted = [
      ['outer', 'left', 'group1'],
      ['inner', 'mid above', 'outer'],
      ['group1', 'below', null],
    ];
    expect(ofGroups(done(NESTED, group(['outer', 'below'])))).toEqual(wanted);
    expect(ofGroups(done(NESTED, group(['left', 'mid', 'above', 'below'])))).toEqual(wanted);
  });

  it('never tears a group', () => {
    expect(refusal(NESTED, group(['mid', 'below']))).toBe(
      'mid is in the group outer, and not all of that group is selected. ' +
        'Select all of it, or ungroup it first.',
    );
  });

  it('does nothing twice, and nothing to nobody', () => {
    expect(refusal(NESTED, group(['mid', 'above']))).toBe('These are a group already: inner.');
    expect(refusal(NESTED, group(['outer']))).toBe('These are a group already: outer.');
    expect(refusal(NESTED, group(['left', 'inner']))).toBe('These are a group already: outer.');
    expect(refusal(CROSS, group(['ghost']))).toContain('Select the nodes');
    expect(refusal(CROSS, group(['mid'], 'x'.repeat(33)))).toContain('at most 32');
  });

  it('has a caption that can be changed', () => {
    expect(done(NESTED, setGroupLabel('inner', 'pair')).groups?.[1].label).toBe('pair');
    expect(refusal(NESTED, setGroupLabel('ghost', 'pair'))).toBe('There is no group called ghost.');
  });
});

describe('ungrouping', () => {
  it('gives what lay in it to the group around it', () => {
    expect(ofGroups(done(NESTED, ungroup('inner')))).toEqual([['outer', 'left mid above', null]]);
    expect(ofGroups(done(NESTED, ungroup('outer')))).toEqual([['inner', 'mid above', null]]);
  });

  it('leaves no empty list of groups', () => {
    expect('groups' in done(done(NESTED, ungroup('inner')), ungroup('outer'))).toBe(false);
    expect(refusal(CROSS, ungroup('mid'))).toBe('There is no group called mid.');
  });
});

describe('moving', () => {
  it('puts cards on the grid', () => {
    const next = done(CROSS, move(new Map<string, GridPoint>([['mid', [1.4, -1e9]]])));
    expect(placesOf(next).get('mid')).toEqual([1, -100_000]);
    expect(next.nodes[0]).toBe(CROSS.nodes[0]);
  });

  it('takes what lies in a group along, however deep', () => {
    const folded = done(NESTED, fold('outer', true));
    const from = folded.groups?.[0].at ?? [0, 0];
    const next = done(folded, move(new Map([['outer', [from[0] + 5, from[1] - 7] as const]])));
    expect(placesOf(next).get('left')).toEqual([5, -7]);
    expect(placesOf(next).get('above')).toEqual([29, -19]);
    expect(placesOf(next).get('below')).toEqual([24, 12]);
  });

  it('leaves them where only the card itself is placed', () => {
    const folded = done(NESTED, fold('outer', true));
    const next = done(folded, place(new Map([['outer', [500, 500] as const]])));
    expect(placesOf(next)).toEqual(placesOf(folded));
  });
});

describe('folding', () => {
  it('puts the card amid what it hides, and unfolding leaves all as it was', () => {
    const folded = done(NESTED, fold('inner', true));
    expect(folded.groups?.[1]).toMatchObject({ folded: true, at: [24, -6] });
    expect(done(folded, fold('inner', false))).toEqual(NESTED);
    expect(done(folded, fold('inner', true))).toBe(folded);
  });

  it('unfolds where the card was put meanwhile', () => {
    const folded = done(done(CROSS, group(['mid', 'above'])), fold('group1', true));
    const tidied = done(folded, place(new Map([['group1', [300, 100] as const]])));
    const next = placesOf(done(tidied, fold('group1', false)));
    expect(next.get('mid')).toEqual([300, 106]);
    expect(next.get('above')).toEqual([300, 94]);
    expect(next.get('left')).toEqual([0, 0]);
  });

  it('says which group is not there', () => {
    expect(refusal(CROSS, fold('mid', true))).toBe('There is no group called mid.');
  });
});

describe('unfolding between other cards', () => {
  const overlap = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  function overlaps(document: GraphDocument): readonly string[] {
    const cards = visibleGraph(document).cards.map((card) => [card.id, boxOfCard(card)] as const);
    return cards.flatMap(([id, box], first) =>
      cards.slice(first + 1).flatMap(([other, its]) => (overlap(box, its) ? `${id} ${other}` : [])),
    );
  }

  /** The middle one is a folded group of six, packed as close as any card. */
  const PACKED: GraphDocument = {
    ...CROSS,
    nodes: [
      ...CROSS.nodes.filter(({ id }) => id !== 'right'),
      ...[0, 1, 2, 3, 4, 5].map((k) => at(leaf(`k${k}`), 24 * (k % 3), 12 + 12 * (k % 2))),
      at(node('right', ['mid', 'k1']), 48, 0),
    ],
    groups: [
      { id: 'g', nodes: ['mid', 'k0', 'k1', 'k2', 'k3', 'k4', 'k5'], folded: true, at: [24, 0] },
    ],
  };

  it('pushes aside what it would cover, and nothing else', () => {
    const next = done(PACKED, fold('g', false));
    expect(overlaps(next)).toEqual([]);
    const places = placesOf(next);
    expect(places.get('left')![0]).toBeLessThan(0);
    expect(places.get('left')![1]).toBe(0);
    expect(places.get('right')![0]).toBeGreaterThan(48);
    expect(places.get('above')![1]).toBeLessThan(-12);
    expect(places.get('below')![1]).toBeGreaterThan(12);
  });

  it('has room the second time', () => {
    const once = done(PACKED, fold('g', false));
    const again = done(done(once, fold('g', true)), fold('g', false));
    expect(placesOf(again)).toEqual(placesOf(once));
  });
});
