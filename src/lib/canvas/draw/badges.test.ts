import { describe, expect, it } from 'vitest';
import { recordingContext } from '../../../../tests/recording-context';
import { evaluate, type GraphDocument } from '../../engine';
import { visibleGraph } from '../../layout';
import { badgesOf } from './badges';
import { Numbers } from './numbers';
import { Pen } from './pen';
import { sheetFor } from './sheet';
import type { Palette, Scene } from './types';

const DOCUMENT: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  nodes: [
    { id: 'a', op: 'input', value: 0 },
    { id: 'm', op: 'input', value: -1 },
    { id: 'kinked', op: 'relu', inputs: ['a'] },
    { id: 'nan', op: 'log', inputs: ['m'] },
    { id: 'after', op: 'exp', inputs: ['nan'] },
    { id: 'open', op: 'add', inputs: ['a', null] },
    { id: 'later', op: 'neg', inputs: ['open'] },
    { id: 'odd', op: 'wobble', inputs: ['a'] },
    { id: 'aside', op: 'neg', inputs: ['a'] },
    { id: 'out', op: 'add', inputs: ['kinked', 'after'] },
  ],
  output: 'out',
};

const write = { data: String, grad: String };

function badges(id: string, verdicts: Scene['picture']['verdicts'] = new Map()) {
  const graph = visibleGraph(DOCUMENT);
  const numbers = new Numbers();
  const frame = evaluate(DOCUMENT);
  numbers.show(frame, write);
  const pen = new Pen(recordingContext().context, {} as Palette);
  const view = { zoom: 1, pan: { x: 0, y: 0 }, width: 100, height: 100, ratio: 1 };
  const scene = { picture: { graph, frame, verdicts }, view } as unknown as Scene;
  return badgesOf(sheetFor(pen, scene, graph, numbers), graph.cards[graph.cardOf.get(id)!]);
}

describe('badges', () => {
  it('mark a leaf at a kink as the check found it', () => {
    expect(badges('a', new Map([['a', 'kink']]))).toEqual(['kink']);
  });

  it('mark a kink, and nothing where nothing is special', () => {
    expect(badges('kinked')).toEqual(['kink']);
    expect(badges('out')).toEqual([]);
  });

  it('mark the first node that is not finite, and not those after it', () => {
    expect(badges('nan')).toEqual(['not-finite']);
    expect(badges('after')).toEqual([]);
  });

  it('mark the node whose input is open, and not those after it', () => {
    expect(badges('open')).toContain('open');
    expect(badges('later')).not.toContain('open');
  });

  it('mark an unknown op, and what is on no path to the output', () => {
    expect(badges('odd')).toContain('broken');
    expect(badges('aside')).toEqual(['off-path']);
  });

  it('tell what a gradient check found', () => {
    expect(badges('a', new Map([['a', 'wrong']]))).toEqual(['wrong']);
    expect(badges('m', new Map([['a', 'wrong']]))).toEqual([]);
  });
});
