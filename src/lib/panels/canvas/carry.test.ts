import { describe, expect, it } from 'vitest';
import { evaluate, type GraphDocument, type NodeRecord } from '../../engine';
import { carryFrame } from './carry';

const NODES: readonly NodeRecord[] = [
  { id: 'a', op: 'input', value: 2 },
  { id: 'b', op: 'input', value: 3 },
  { id: 'p', op: 'mul', inputs: ['a', 'b'] },
  { id: 'o', op: 'tanh', inputs: ['p'] },
];
const documentOf = (nodes: readonly NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});
const BEFORE = documentOf(NODES);
const FRAME = evaluate(BEFORE);

describe('numbers of the document before', () => {
  it('stand as they are where only values and places changed', () => {
    const [a, ...rest] = NODES;
    const moved = documentOf([{ ...a, value: 5, at: [3, 4] }, ...rest]);
    expect(carryFrame(FRAME, BEFORE, moved)).toBe(FRAME);
  });

  it('follow their nodes to other places in the list', () => {
    const [a, b, p, o] = NODES;
    const after = documentOf([{ id: 'n', op: 'input', value: 1 }, o, p, b, a]);
    const carried = carryFrame(FRAME, BEFORE, after);
    expect([...carried.data].slice(1)).toEqual([FRAME.data[3], 6, 3, 2]);
    expect([...carried.grad].slice(1)).toEqual([1, FRAME.grad[2], FRAME.grad[1], FRAME.grad[0]]);
    expect(carried.slope[carried.firstWire[2]]).toBe(FRAME.slope[FRAME.firstWire[2]]);
    expect(carried.output).toBe(1);
    expect(carried.state[0]).toBe(0);
  });

  it('are none for a node that is wired in another way', () => {
    const [a, b, p, o] = NODES;
    const after = documentOf([a, b, { ...p, inputs: ['a', 'a'] }, o]);
    const carried = carryFrame(FRAME, BEFORE, after);
    expect(carried.state[2]).toBe(0);
    expect(carried.state[3]).toBe(FRAME.state[3]);
  });

  it('have no output once it is gone', () => {
    const after = documentOf(NODES.slice(0, 3));
    expect(carryFrame(FRAME, BEFORE, after).output).toBe(-1);
  });
});
