import { expect, it } from 'vitest';
import { timeSince } from './time-since';

const NOW = Date.UTC(2026, 4, 20, 12);
const MINUTE = 60_000;

it('says how long ago something was, coarser the longer', () => {
  const ago = (minutes: number) => timeSince(NOW - minutes * MINUTE, NOW);
  expect(ago(0.5)).toBe('now');
  expect(ago(5)).toBe('5m ago');
  expect(ago(125)).toBe('2h ago');
  expect(ago(30 * 60)).toBe('yesterday');
  expect(ago(3 * 24 * 60)).toBe('3d ago');
  expect(ago(20 * 24 * 60)).toBe('Apr 30, 2026');
});

it('takes a clock that was set back for now', () => {
  expect(timeSince(NOW + MINUTE, NOW)).toBe('now');
});
