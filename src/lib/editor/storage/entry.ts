/** A document as it stands in a list, and how that is read from where it was kept. */

export interface Entry {
  readonly id: string;
  /** Empty where it has none. */
  readonly title: string;
  readonly nodes: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed: number;
}

export interface StampedEntry extends Entry {
  /** Who wrote it last, and which time it was. */
  readonly stamp: string;
}

/** null where it is none. */
export function readEntry(id: string, kept: unknown): StampedEntry | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const [title, stamp] = ['title', 'stamp'].map((name) => fields.get(name));
  const [nodes, changed] = ['nodes', 'changed'].map((name) => fields.get(name));
  if (typeof title !== 'string' || typeof stamp !== 'string') return null;
  if (!isCount(nodes) || !isCount(changed)) return null;
  return { id, title, nodes, changed, stamp };
}

/** For a document whose own entry was lost. */
export const unknownEntry = (id: string): StampedEntry => ({
  id,
  title: '',
  nodes: 0,
  changed: 0,
  stamp: '',
});

export const newestFirst = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => other.changed - one.changed);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** With this one in place of what is known of it. */
export const withEntry = (
  entries: readonly Entry[],
  { id, title, nodes, changed }: Entry,
): readonly Entry[] =>
  newestFirst([{ id, title, nodes, changed }, ...entries.filter((each) => each.id !== id)]);
