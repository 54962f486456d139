/** Own ops of what is pasted: shared where they are the same, under a free name where they differ. */
import { FreeNames } from '../../code';
import {
  failure,
  isLeafOp,
  LIMITS,
  OPS,
  sameValue,
  success,
  type GraphDocument,
  type Outcome,
  type OwnOpRecord,
} from '../../engine';

/** The fragment with just the own ops that the document lacks. */
export function withFreeOps(
  document: GraphDocument,
  fragment: GraphDocument,
): Outcome<GraphDocument> {
  const { ops = [] } = fragment;
  const known = new Map((document.ops ?? []).map((op) => [op.name, op]));
  const brought = new Set(ops.map(({ name }) => name));
  // What has no entry in the fragment would be something else under an own op of that name.
  const other = fragment.nodes.find(({ op }) => known.has(op) && !brought.has(op));
  if (other !== undefined) {
    return failure({ code: 'op-means-other', node: other.id, params: { op: other.op } });
  }
  if (ops.length === 0) return success(fragment);
  const names = renamedOps(document, fragment, known);
  const renamed = ops.map((op) => ({ ...op, name: names.get(op.name) ?? op.name }));
  const added = renamed.filter(({ name }) => !known.has(name));
  const found = known.size + added.length;
  if (added.length > 0 && found > LIMITS.ownOps) {
    return failure({ code: 'too-many', path: 'ops', params: { found, most: LIMITS.ownOps } });
  }
  const nodes = fragment.nodes.map((node) => ({ ...node, op: names.get(node.op) ?? node.op }));
  return success({ ...fragment, nodes, ops: added });
}

/** The name that each own op of the fragment has in the document. */
function renamedOps(
  document: GraphDocument,
  { nodes, ops = [] }: GraphDocument,
  known: ReadonlyMap<string, OwnOpRecord>,
): ReadonlyMap<string, string> {
  const used = document.nodes.flatMap(({ op }) => (isLeafOp(op) ? [] : op));
  const taken = new Set([...OPS.keys(), ...known.keys(), ...used]);
  const others = [...nodes.map(({ op }) => op), ...ops.map(({ name }) => name)];
  const free = new FreeNames([...taken, ...others]);
  return new Map(
    ops.map((op) => {
      const isSame = sameValue(known.get(op.name), op);
      const isFree = isSame || !taken.has(op.name);
      return [op.name, isFree ? op.name : free.lowest(`${op.name.slice(0, 54)}_`)];
    }),
  );
}
