import { describe, expect, it } from 'vitest';
import { toModel, toScreen, type View } from '../view';
import { Wheel, type Turn } from './wheel';

const VIEW: View = { zoom: 1, pan: { x: 0, y: 0 } };
const AT = { x: 100, y: 50 };
const turn = (change: Partial<Turn>): Turn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  shiftKey: false,
  timeStamp: 0,
  ...change,
});

describe('the wheel', () => {
  it('zooms in and out by the same amount, at the pointer', () => {
    const wheel = new Wheel();
    const closer = wheel.turn(turn({ deltaY: -100 }), VIEW, AT);
    expect(closer.zoom).toBeGreaterThan(1.1);
    expect(toScreen(closer, toModel(VIEW, AT))).toEqual(AT);
    const back = wheel.turn(turn({ deltaY: 100 }), closer, AT);
    expect(back.zoom).toBeCloseTo(1, 12);
  });

  it('counts lines as well as pixels', () => {
    expect(new Wheel().turn(turn({ deltaY: 3, deltaMode: 1 }), VIEW, AT).zoom).toBeLessThan(0.9);
  });

  it('moves sideways with Shift', () => {
    const moved = new Wheel().turn(turn({ deltaY: 100, shiftKey: true }), VIEW, AT);
    expect(moved).toEqual({ zoom: 1, pan: { x: -100, y: 0 } });
  });
});

describe('a trackpad', () => {
  it('pushes the paper, also in the fast middle of a stroke', () => {
    const wheel = new Wheel();
    const first = wheel.turn(turn({ deltaY: 3 }), VIEW, AT);
    const second = wheel.turn(turn({ deltaY: 120, timeStamp: 16 }), first, AT);
    expect(second).toEqual({ zoom: 1, pan: { x: 0, y: -123 } });
  });

  it('zooms where fingers pinch', () => {
    const view = new Wheel().turn(turn({ deltaY: -5, ctrlKey: true }), VIEW, AT);
    expect(view.zoom).toBeCloseTo(Math.exp(0.05), 12);
  });

  it('gives way to a wheel after a pause', () => {
    const wheel = new Wheel();
    wheel.turn(turn({ deltaY: 3 }), VIEW, AT);
    expect(wheel.turn(turn({ deltaY: -100, timeStamp: 1000 }), VIEW, AT).zoom).toBeGreaterThan(1);
  });
});
