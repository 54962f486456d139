import { describe, expect, it } from 'vitest';
import { meet, type Box } from '../../geometry';
import { row } from './row';

const ROOM = { left: 0, right: 180 };
const wish = (left: number, width: number): Box => ({
  left,
  top: 100,
  right: left + width,
  bottom: 120,
});

describe('a row', () => {
  it('leaves a box where it wants to be', () => {
    expect(row(wish(40, 60), ROOM, [])).toEqual(wish(40, 60));
  });

  it('keeps it between its ends, and begins at the first where it is too wide', () => {
    expect(row(wish(150, 60), ROOM, []).right).toBe(180);
    expect(row(wish(-30, 60), ROOM, []).left).toBe(0);
    expect(row(wish(40, 300), ROOM, []).left).toBe(0);
  });

  it('puts it beside another where both fit', () => {
    const other = wish(90, 80);
    const box = row(wish(50, 60), ROOM, [other]);
    expect(box.top).toBe(100);
    expect(meet(box, other)).toBe(false);
  });

  it('puts it below where they do not', () => {
    const others = [wish(0, 120)];
    const box = row(wish(20, 100), ROOM, others);
    expect(box.top).toBeGreaterThanOrEqual(120);
    const third = row(wish(20, 100), ROOM, [...others, box]);
    expect([...others, box].some((other) => meet(other, third))).toBe(false);
  });
});
