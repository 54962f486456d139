import { describe, expect, it } from 'vitest';
import { benchWith } from '../testing';
import { optionsFor } from './options';
import { pickInto, type Place } from './pick';

const BLANK: Place = { at: [100, 100], wire: null };

function search(formula = 'd = a - b') {
  const { bench } = benchWith(formula);
  const node = (id: string) => bench.editor.document.nodes.find((each) => each.id === id);
  const pick = (typed: string, place: Place = BLANK) => {
    const [option] = optionsFor(typed, bench.editor.document).options;
    if (option.pick.kind === 'module') throw new Error('modules ask for their size');
    return pickInto(bench, option.pick, place);
  };
  return { bench, node, pick, selected: () => [...bench.editor.selection.ids] };
}

describe('what is picked in the search', () => {
  it('lands where it was asked for, selected and under the keyboard', () => {
    const { pick, node, selected, bench } = search();
    expect(pick('tanh')).toBe(true);
    expect(node('tanh1')).toMatchObject({ op: 'tanh', inputs: [null], at: [100, 100] });
    expect(selected()).toEqual(['tanh1']);
    expect(bench.editor.focus).toBe('tanh1');
    expect(bench.announcement.text).toBe('Done: add tanh1.');
  });

  it('hides no card', () => {
    const { pick, node } = search();
    pick('tanh');
    pick('exp');
    expect(node('exp1')?.at).toEqual([100, 110]);
  });

  it('is a formula that hides no card, beside what it takes', () => {
    const { pick, node, bench } = search();
    const places = () => bench.editor.document.nodes.map(({ at }) => at!.join());
    const [x, y] = node('d')!.at!;
    pick('z = d*2 + q', { at: [x, y], wire: null });
    expect(new Set(places()).size).toBe(bench.editor.document.nodes.length);
    expect(node('z')!.at![0]).toBeGreaterThan(x);
    pick('k = 3*h', { at: [x, y], wire: null });
    expect(new Set(places()).size).toBe(bench.editor.document.nodes.length);
  });

  it('is a leaf with its name and value', () => {
    const { pick, node } = search();
    pick('w = 0.3');
    expect(node('w')).toMatchObject({ op: 'parameter', value: 0.3 });
  });

  it('takes the wire that waits for something to go into', () => {
    const { pick, node } = search();
    pick('*', { at: [100, 100], wire: { from: 'd' } });
    expect(node('mul1')).toMatchObject({ inputs: ['d', null], at: [108, 100] });
  });

  it('gives the wire that waits for a value its value, in place of what was there', () => {
    const { pick, node } = search();
    pick('0.5', { at: [100, 100], wire: { to: { node: 'd', port: 1 } } });
    expect(node('d')?.inputs?.[1]).not.toBe('b');
    expect(node(node('d')!.inputs![1]!)).toMatchObject({ value: 0.5, at: [92, 100] });
  });

  it('gives it the value of a whole formula', () => {
    const { pick, node } = search();
    pick('k = exp(z) + 1', { at: [100, 100], wire: { to: { node: 'd', port: 0 } } });
    expect(node('d')?.inputs).toEqual(['k', 'b']);
  });

  it('goes on a wire, between its ends', () => {
    const { pick, node, bench } = search();
    pick('exp', { at: [0, 0], wire: null, insert: { node: 'd', port: 0 } });
    expect(node('d')?.inputs).toEqual(['exp1', 'b']);
    expect(node('exp1')?.inputs).toEqual(['a']);
    const x = (id: string) => node(id)!.at![0];
    expect(x('a') < x('exp1') && x('exp1') < x('d')).toBe(true);
    bench.editor.undo();
    expect(node('d')?.inputs).toEqual(['a', 'b']);
  });

  it('is refused with the reason where it would close a loop', () => {
    const { pick, bench, node } = search();
    expect(pick('k = d + 1', { at: [0, 0], wire: { to: { node: 'd', port: 0 } } })).toBe(false);
    expect(bench.notice?.text).toContain('loop');
    expect(node('k')).toBeUndefined();
  });
});
