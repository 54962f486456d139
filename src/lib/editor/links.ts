/** Which cards stand behind each card, and which before it. */
import type { VisibleGraph, VisibleWire } from '../layout';

export interface Links {
  /** By card: what goes into it, by port, each once. */
  readonly operands: readonly (readonly number[])[];
  /** By card: what it goes into, each once. */
  readonly users: readonly (readonly number[])[];
}

/** While only values change, the wires stay the same object. */
const known = new WeakMap<readonly VisibleWire[], Links>();

export function linksOf({ cards, wires }: VisibleGraph): Links {
  const found = known.get(wires);
  if (found !== undefined && found.operands.length === cards.length) return found;
  const operands = cards.map(() => new Set<number>());
  const users = cards.map(() => new Set<number>());
  for (const { from, to } of wires.toSorted((one, other) => one.toPort - other.toPort)) {
    operands[to].add(from);
    users[from].add(to);
  }
  const links = { operands: operands.map(listed), users: users.map(listed) };
  known.set(wires, links);
  return links;
}

const listed = (cards: ReadonlySet<number>): readonly number[] => [...cards];
