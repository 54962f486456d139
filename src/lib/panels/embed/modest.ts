/** Whether a value from another page can be read at all: plain, and of a size to be looked at. */

/** Entries of lists and objects; one that stands in two places counts twice, as it is read twice. */
const MOST_VISITS = 200_000;
const MOST_CHARACTERS = 1_000_000;
const DEEPEST = 32;

interface Visit {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * What another page sends need not be a tree: it may hold itself, or one object a million times
 * over. So it is walked without recursion, and no further than the limits.
 */
export function isModest(value: unknown, meter = { visits: 0 }): boolean {
  const pending: Visit[] = [{ value, depth: 0 }];
  let characters = 0;
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    meter.visits += 1;
    if (typeof visit.value === 'string') characters += visit.value.length;
    if (characters > MOST_CHARACTERS) return false;
    if (typeof visit.value !== 'object' || visit.value === null) continue;
    const room = MOST_VISITS - meter.visits - pending.length;
    const inside = insideOf(visit.value, room);
    if (inside === null || visit.depth >= DEEPEST) return false;
    for (const each of inside) pending.push({ value: each, depth: visit.depth + 1 });
  }
  return true;
}

/** null: more than there is room for, or nothing that JSON could say. */
function insideOf(value: object, room: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value.length > room ? null : value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  const inside: unknown[] = [];
  for (const key in value) {
    inside.push((value as Record<string, unknown>)[key]);
    if (inside.length > room) return null;
  }
  return inside;
}
