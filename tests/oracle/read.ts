/** Reads the fixtures, in which NaN and the infinities are text, and compares with them. */
import { readFileSync } from 'node:fs';

export type Written = number | 'NaN' | 'Infinity' | '-Infinity';

export function readCases<Case>(name: string): readonly Case[] {
  return JSON.parse(
    readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
  ) as readonly Case[];
}

/**
 * Equal up to a relative error, and an absolute one for what cancels. NaN only equals NaN, and an
 * infinity only itself.
 */
export function agrees(ours: number, written: Written, relative: number, absolute = 0): boolean {
  const theirs = Number(written);
  if (Number.isNaN(theirs)) return Number.isNaN(ours);
  if (ours === theirs) return true;
  const scale = Math.max(Math.abs(ours), Math.abs(theirs));
  return Number.isFinite(scale) && Math.abs(ours - theirs) <= relative * scale + absolute;
}
