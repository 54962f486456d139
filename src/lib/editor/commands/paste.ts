/** Brings in what was copied: under free names, at a free place. */
import { FreeNames } from '../../code';
import {
  success,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
  type Outcome,
} from '../../engine';
import { withNodes } from './add';
import type { Command } from './command';
import { nameOfCopy, namesIn } from './names';
import { withFreeOps } from './paste-ops';
import { anchored, shiftOf } from './paste-place';
import { onGrid, type GridPoint } from './places';

type Names = ReadonlyMap<string, string>;

/**
 * The copies are the last nodes of the document afterwards; `at` is their new middle. `homes`
 * are the groups of the document in which parts of the fragment belong.
 */
export const paste =
  (fragment: GraphDocument, at?: GridPoint, homes: Names = new Map()): Command =>
  (document) => {
    if (fragment.nodes.length === 0) return success(document);
    const ready = withFreeOps(document, at ? anchored(fragment, at) : fragment);
    return ready.ok ? pasted(document, ready.value, at, homes) : ready;
  };

function pasted(
  document: GraphDocument,
  fragment: GraphDocument,
  at: GridPoint | undefined,
  homes: Names,
): Outcome<GraphDocument> {
  const names = namesOfCopies(document, fragment);
  const shift = shiftOf(document, fragment, at);
  const grown = withNodes(
    document,
    fragment.nodes.map((node) => copiedNode(node, names, shift)),
  );
  if (!grown.ok) return grown;
  const groups = [
    ...taking(document, fragment, names, homes),
    ...(fragment.groups ?? []).map((group) => copiedGroup(group, names, shift, homes)),
  ];
  const ops = [...(document.ops ?? []), ...(fragment.ops ?? [])];
  const output = document.nodes.length === 0 ? names.get(fragment.output ?? '') : undefined;
  return success({
    ...grown.value,
    ...(groups.length > 0 && { groups }),
    ...(ops.length > 0 && { ops }),
    ...(output !== undefined && { output }),
  });
}

/** Old names where they are free. */
function namesOfCopies(document: GraphDocument, fragment: GraphDocument): Names {
  const taken = new Set(namesIn(document));
  const copies = namesIn(fragment);
  const free = new FreeNames([...taken, ...copies]);
  return new Map(copies.map((id) => [id, taken.has(id) ? nameOfCopy(free, id) : id]));
}

function copiedNode(node: NodeRecord, names: Names, shift: GridPoint): NodeRecord {
  const { id, inputs, at } = node;
  return {
    ...node,
    id: names.get(id) ?? id,
    ...(inputs && { inputs: inputs.map((source) => source && (names.get(source) ?? null)) }),
    ...(at && { at: moved(at, shift) }),
  };
}

function copiedGroup(
  group: GroupRecord,
  names: Names,
  shift: GridPoint,
  homes: Names,
): GroupRecord {
  const { id, nodes, parent, at } = group;
  const around = parent == null ? homes.get(id) : names.get(parent);
  return {
    ...group,
    id: names.get(id) ?? id,
    nodes: nodes.map((node) => names.get(node) ?? node),
    ...(around !== undefined && { parent: around }),
    ...(at && { at: moved(at, shift) }),
  };
}

/** The groups of the document, with the copies that belong in them. */
function taking(
  { groups = [] }: GraphDocument,
  fragment: GraphDocument,
  names: Names,
  homes: Names,
): readonly GroupRecord[] {
  const isHoused = new Set((fragment.groups ?? []).flatMap(({ nodes }) => nodes));
  const guests = new Map<string, string[]>();
  for (const { id } of fragment.nodes) {
    const home = isHoused.has(id) ? undefined : homes.get(id);
    if (home === undefined) continue;
    const known = guests.get(home) ?? [];
    known.push(names.get(id) ?? id);
    guests.set(home, known);
  }
  return groups.map((group) => {
    const added = guests.get(group.id);
    return added === undefined ? group : { ...group, nodes: [...group.nodes, ...added] };
  });
}

const moved = ([x, y]: GridPoint, [right, down]: GridPoint): GridPoint =>
  onGrid([x + right, y + down]);
