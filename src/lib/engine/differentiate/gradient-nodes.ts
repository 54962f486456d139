/** Gives the nodes of a derivative their names, and drops those that no gradient needs. */
import { LIMITS, type FreeNames, type NodeRecord } from '../graph';
import { isLeafOp } from '../ops';
import { STATE, type Tape } from '../tape';
import type { Adjoints } from './adjoints';
import type { Draft, NewNode, Ref } from './draft';

export interface GradientNodes {
  readonly added: readonly NodeRecord[];
  /** By node of each leaf that is not a constant. */
  readonly gradients: ReadonlyMap<number, string>;
}

type Naming = Pick<NodeRecord, 'id' | 'label'>;

export function gradientNodes(
  tape: Tape,
  draft: Draft,
  { bySlot, seed }: Adjoints,
  free: FreeNames,
): GradientNodes {
  const { document, nodeOf, slotOf, outputNode } = tape;
  const output = document.nodes[outputNode].id;
  const names = new Map<Ref, Naming>();
  const name = (ref: Ref, node: number): void => {
    const { id } = document.nodes[node];
    names.set(ref, { id: free.near(`grad_${id}`), ...caption(output, id) });
  };
  const isFree = (ref: Ref): boolean => draft.made(ref) !== null && !names.has(ref);
  const refs = new Map<number, Ref>();
  for (const node of leavesOf(tape)) {
    const known = bySlot.get(slotOf[node]) ?? draft.number(0);
    const isItsOwn = isFree(known) && draft.numberAt(known) === null;
    const ref = isItsOwn ? known : draft.copy(known, seed);
    refs.set(node, ref);
    name(ref, node);
  }
  const needed = neededFor(refs.values(), draft);
  for (const [slot, ref] of bySlot) {
    const isNamed = ref === seed || draft.numberAt(ref) === null;
    if (needed.has(ref) && isFree(ref) && isNamed) name(ref, nodeOf[slot]);
  }
  const added = recordsOf(document.nodes, draft, needed, (ref, { op }) => {
    const known = names.get(ref) ?? { id: free.forOp(op) };
    names.set(ref, known);
    return known;
  });
  const ids = [...refs].map(([node, ref]): [number, string] => [node, names.get(ref)?.id ?? '']);
  return { added, gradients: new Map(ids) };
}

/** In document order, also those on which the output does not depend. */
function leavesOf({ document, state }: Tape): readonly number[] {
  return document.nodes.flatMap(({ op }, node) =>
    isLeafOp(op) && (state[node] & STATE.constant) === 0 ? node : [],
  );
}

function caption(output: string, id: string): Pick<NodeRecord, 'label'> {
  const label = `∂${output}/∂${id}`;
  return label.length > LIMITS.labelCodePoints ? {} : { label };
}

/** The new nodes from which these are computed, and these. */
function neededFor(refs: Iterable<Ref>, draft: Draft): ReadonlySet<Ref> {
  const needed = new Set(refs);
  // A set goes on over what is added to it meanwhile.
  for (const ref of needed) {
    for (const input of draft.made(ref)?.inputs ?? []) {
      if (draft.made(input) !== null) needed.add(input);
    }
  }
  return needed;
}

type Nodes = readonly NodeRecord[];

/** Each stands behind what it is computed from. */
function recordsOf(
  nodes: Nodes,
  draft: Draft,
  needed: ReadonlySet<Ref>,
  nameOf: (ref: Ref, node: NewNode) => Naming,
): readonly NodeRecord[] {
  const ids = new Map<Ref, string>();
  const idOf = (ref: Ref): string => ids.get(ref) ?? nodes[ref].id;
  const records: NodeRecord[] = [];
  for (const ref of [...needed].sort((a, b) => a - b)) {
    const made = draft.made(ref);
    if (made === null) continue;
    const { id, ...label } = nameOf(ref, made);
    ids.set(ref, id);
    const { op, value, inputs } = made;
    const body = value === undefined ? { inputs: inputs.map(idOf) } : { value };
    records.push({ id, op, ...body, ...label });
  }
  return records;
}
