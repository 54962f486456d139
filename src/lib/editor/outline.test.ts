/** Rows of the outline. */
import { describe, expect, it } from 'vitest';
import { evaluate, type GraphDocument } from '../engine';
import type { Frame } from '../worker';
import { strongestLeaves } from './leaves';
import { EXAMPLE } from './example';
import { outlineRow } from './outline';

const frameOf = (document: GraphDocument): Frame => ({
  ...evaluate(document),
  revision: 1,
  mode: 'pass',
  step: null,
  moment: null,
});

describe('a row of the outline', () => {
  it('has name, op, inputs, value and gradient', () => {
    expect(outlineRow(EXAMPLE, 2, frameOf(EXAMPLE))).toEqual({
      id: 'mul1',
      op: 'mul',
      symbol: '×',
      isLeaf: false,
      isConstant: false,
      inputs: ['x1', 'w1'],
      data: -6,
      grad: expect.closeTo(0.5, 12),
      marks: [],
    });
  });

  it('knows a leaf before anything is computed, and nothing else', () => {
    expect(outlineRow(EXAMPLE, 0, null)).toMatchObject({ data: 2, grad: null });
    expect(outlineRow(EXAMPLE, 9, null)).toMatchObject({ data: null, grad: null });
  });

  it('says what is to be said about a node', () => {
    const document: GraphDocument = {
      format: 'wiregrad',
      version: 1,
      nodes: [
        { id: 'x', op: 'input', value: 0 },
        { id: 'y', op: 'relu', inputs: ['x'] },
        { id: 'z', op: 'log', inputs: ['x'] },
        { id: 'open', op: 'add', inputs: ['x', null] },
        { id: 'odd', op: 'wobble', inputs: ['x'] },
      ],
      output: 'y',
    };
    const frame = frameOf(document);
    const marks = document.nodes.map((_, index) => outlineRow(document, index, frame).marks);
    expect(marks).toEqual([
      [],
      ['output', 'kink'],
      ['off-path', 'not-finite'],
      expect.arrayContaining(['incomplete']),
      expect.arrayContaining(['broken']),
    ]);
  });
});

describe('what moves the output', () => {
  it('lists the leaves with a gradient, the strongest first', () => {
    const leaves = strongestLeaves(EXAMPLE, frameOf(EXAMPLE));
    expect(leaves.map(({ id }) => id)).toEqual(['x1', 'w1', 'x2', 'b', 'w2']);
    expect(leaves[0].grad).toBeCloseTo(-1.5, 12);
  });

  it('lists nothing before the pass', () => {
    expect(strongestLeaves(EXAMPLE, null)).toEqual([]);
  });
});
