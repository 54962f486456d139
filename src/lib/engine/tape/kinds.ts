/** What the tape must know of each op name that a document uses, looked up once per name. */
import type { GraphDocument } from '../graph';
import { codeOf, isLeafOp, opsOf, type OpSpec } from '../ops';

export interface Kind {
  readonly name: string;
  /** Null for leaves and for unknown ops. */
  readonly spec: OpSpec | null;
  readonly code: number;
  /** The op is unknown. */
  readonly broken: boolean;
  readonly constant: boolean;
}

export interface Kinds {
  readonly kinds: readonly Kind[];
  /** Index into `kinds`, by node. */
  readonly kindOf: Int32Array;
}

export function kindsOf(document: GraphDocument): Kinds {
  const { nodes } = document;
  const ops = opsOf(document);
  const kinds: Kind[] = [];
  const known = new Map<string, number>();
  const kindOf = new Int32Array(nodes.length);
  for (let node = 0; node < nodes.length; node += 1) {
    const { op } = nodes[node];
    let index = known.get(op);
    if (index === undefined) {
      index = kinds.push(kindNamed(op, ops)) - 1;
      known.set(op, index);
    }
    kindOf[node] = index;
  }
  return { kinds, kindOf };
}

function kindNamed(name: string, ops: ReadonlyMap<string, OpSpec>): Kind {
  const spec = ops.get(name) ?? null;
  const leaf = spec === null && isLeafOp(name);
  return {
    name,
    spec,
    code: spec?.code ?? codeOf(name),
    broken: spec === null && !leaf,
    constant: leaf && name === 'constant',
  };
}
