/** A frame's arrays must come out of the buffer as they went in. */
import { describe, expect, it } from 'vitest';
import { frameBytes, frameViews, writeFrame, type FrameStamp, type Numbers } from './frames';

const numbers: Numbers = {
  output: 2,
  data: Float64Array.of(2, -3, -6),
  grad: Float64Array.of(-3, NaN, 1),
  state: Uint16Array.of(3, 67, 259),
  firstWire: Int32Array.of(0, 0, 0, 2),
  slope: Float64Array.of(-3, 2),
  contribution: Float64Array.of(-3, Infinity),
  wireState: Uint8Array.of(3, 1),
};
const stamp: FrameStamp = { revision: 7, mode: 'step', step: 4 };

describe('frames', () => {
  it('come out of a buffer as they went in', () => {
    const buffer = new ArrayBuffer(frameBytes(3, 2));
    writeFrame(buffer, stamp, numbers);
    expect(frameViews(buffer)).toEqual({ ...stamp, ...numbers });
  });

  it('fit in a buffer that is larger than they are', () => {
    const buffer = new ArrayBuffer(1000);
    new Uint8Array(buffer).fill(255);
    writeFrame(buffer, { ...stamp, mode: 'pass', step: null }, numbers);
    const views = frameViews(buffer);
    expect(views).toMatchObject({ mode: 'pass', step: null, ...numbers });
  });

  it('may be of a graph without nodes', () => {
    const none: Numbers = {
      output: -1,
      data: new Float64Array(),
      grad: new Float64Array(),
      state: new Uint16Array(),
      firstWire: Int32Array.of(0),
      slope: new Float64Array(),
      contribution: new Float64Array(),
      wireState: new Uint8Array(),
    };
    const buffer = new ArrayBuffer(frameBytes(0, 0));
    writeFrame(buffer, stamp, none);
    expect(frameViews(buffer)).toEqual({ ...stamp, ...none });
  });

  it('are copies, so that the host may go on with its own arrays', () => {
    const buffer = new ArrayBuffer(frameBytes(3, 2));
    const data = Float64Array.of(2, -3, -6);
    writeFrame(buffer, stamp, { ...numbers, data });
    data[0] = 99;
    expect(frameViews(buffer).data[0]).toBe(2);
  });
});
