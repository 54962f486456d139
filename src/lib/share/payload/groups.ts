/** Groups: their names continue the column of names, their members are steps from node to node. */
import type { GroupRecord } from '../../engine';
import { LINK_LIMITS } from '../limits';
import type { NameReader, NameWriter } from './names';
import { readReferences, writeReferences } from './references';

const PREFIX = 'group';
const HAS = { label: 1, at: 2, of: 4, folded: 8, isFolded: 16, parent: 32, noParent: 64 };
const FLAGS = 128;

export function writeGroups(
  groups: readonly GroupRecord[],
  nodes: ReadonlyMap<string, number>,
  names: NameWriter,
): void {
  const { into } = names;
  const places = new Map(groups.map(({ id }, place) => [id, place]));
  into.whole(groups.length);
  let last = [0, 0];
  for (const group of groups) {
    const { id, label, at, of, parent } = group;
    names.write(id, PREFIX);
    into.byte(flagsOf(group));
    if (label !== undefined) into.words(label);
    if (at !== undefined) {
      at.forEach((value, axis) => into.signed(value - last[axis]));
      last = [...at];
    }
    if (of !== undefined) into.words(of);
    if (typeof parent === 'string') into.whole(places.get(parent) ?? 0);
    writeReferences(
      group.nodes.map((node) => nodes.get(node) ?? 0),
      into,
    );
  }
}

const flagsOf = ({ label, at, of, folded, parent }: GroupRecord): number =>
  (label === undefined ? 0 : HAS.label) +
  (at === undefined ? 0 : HAS.at) +
  (of === undefined ? 0 : HAS.of) +
  (folded === undefined ? 0 : HAS.folded) +
  (folded === true ? HAS.isFolded : 0) +
  (typeof parent === 'string' ? HAS.parent : 0) +
  (parent === null ? HAS.noParent : 0);

type Unlinked = Omit<GroupRecord, 'parent'> & { readonly parent?: number | null };

export function readGroups(ids: readonly string[], names: NameReader): readonly GroupRecord[] {
  const { from } = names;
  let last: readonly [number, number] = [0, 0];
  // A node is in one group at most.
  let homeless = ids.length;
  const groups = Array.from({ length: from.count(LINK_LIMITS.groups) }, (): Unlinked => {
    const id = names.read(PREFIX);
    const flags = from.choice(FLAGS);
    const has = (flag: number) => (flags & flag) !== 0;
    const label = has(HAS.label) ? { label: from.words() } : {};
    const at = has(HAS.at)
      ? { at: [last[0] + from.signed(), last[1] + from.signed()] as const }
      : {};
    last = at.at ?? last;
    const of = has(HAS.of) ? { of: from.words() } : {};
    const folded = has(HAS.folded) ? { folded: has(HAS.isFolded) } : {};
    const parent = has(HAS.parent) ? { parent: from.whole() } : {};
    const noParent = has(HAS.noParent) ? { parent: null } : {};
    const nodes = readReferences(ids.length, from, homeless).map((place) => ids[place]);
    homeless -= nodes.length;
    return { id, ...label, ...at, ...of, ...folded, ...parent, ...noParent, nodes };
  });
  return groups.map(({ parent, ...group }) => {
    if (parent === undefined || parent === null)
      return { ...group, ...(parent === null && { parent }) };
    return { ...group, parent: groups[parent]?.id ?? String(from.fail()) };
  });
}
