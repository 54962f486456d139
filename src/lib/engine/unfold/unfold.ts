/** Puts simpler ops in the place of a node: the last of them keeps its name, and a group says what it was. */
import { FreeNames, type GraphDocument, type GroupRecord, type NodeRecord } from '../graph';
import { OPS } from '../ops';
import { failure, success, type Outcome } from '../problem';
import { RECIPES, type Recipe, type RecipeInput } from './recipes';

export interface Unfolded {
  readonly document: GraphDocument;
  readonly group: string;
  /** The nodes that are new; the last part is none of them. */
  readonly added: readonly NodeRecord[];
}

/** Whether this op can be unfolded here: where the document has its own of that name, it is another. */
export function canUnfold(document: Pick<GraphDocument, 'ops'>, op: string): boolean {
  const needed = [op, ...(RECIPES.get(op)?.parts.map((part) => part.op) ?? [])];
  const own = document.ops?.some(({ name }) => needed.includes(name)) ?? false;
  return RECIPES.has(op) && !own;
}

export function unfold(document: GraphDocument, id: string): Outcome<Unfolded> {
  const node = document.nodes.find((each) => each.id === id);
  if (node === undefined) return failure({ code: 'no-such-node', node: id });
  const recipe = RECIPES.get(node.op);
  if (recipe === undefined || !canUnfold(document, node.op)) {
    return failure({ code: 'unfold-not-possible', node: id, params: { op: node.op } });
  }
  const { nodes, groups = [] } = document;
  const free = new FreeNames([...nodes, ...groups].map((each) => each.id));
  const parts = partsOf(node, recipe, free);
  const added = parts.slice(0, -1);
  const members = parts.map((part) => part.id);
  const home = groups.find((group) => group.nodes.includes(id));
  const group: GroupRecord = {
    id: free.forOp(node.op),
    label: OPS.get(node.op)?.symbol ?? node.op,
    nodes: members,
    ...(home && { parent: home.id }),
    of: node.op,
  };
  const others = groups.map((each) =>
    each === home ? { ...each, nodes: each.nodes.filter((member) => member !== id) } : each,
  );
  const last = parts[parts.length - 1];
  const grown = {
    ...document,
    // What a part is computed from stands before it.
    nodes: nodes.flatMap((each) => (each === node ? [...added, last] : each)),
    groups: [...others, group],
  };
  return success({ document: grown, group: group.id, added });
}

/** In the order of the recipe, each constant before what uses it first; the last is the node itself. */
function partsOf(node: NodeRecord, { inputs, parts }: Recipe, free: FreeNames): NodeRecord[] {
  const made: NodeRecord[] = [];
  const numbers = new Map<number, string>();
  const names = new Map(inputs.map((name, port) => [name, node.inputs?.[port] ?? null]));
  const constant = (value: number): string => {
    const id = numbers.get(value) ?? free.forOp('constant');
    if (!numbers.has(value)) made.push({ id, op: 'constant', value });
    numbers.set(value, id);
    return id;
  };
  const source = (input: RecipeInput): string | null =>
    typeof input === 'number' ? constant(input) : (names.get(input) ?? null);
  parts.forEach(({ name, op, inputs: from }, place) => {
    const wired = from.map(source);
    const isLast = place === parts.length - 1;
    const id = isLast ? node.id : free.forOp(op);
    names.set(name, id);
    made.push({ ...(isLast ? node : {}), id, op, inputs: wired });
  });
  return made;
}
