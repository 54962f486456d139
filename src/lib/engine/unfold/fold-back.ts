/** Makes one node of an unfolded op again, as long as its inside is what it was. */
import { withNewIds, type GraphDocument, type GroupRecord, type NodeRecord } from '../graph';
import { failure, success, type Outcome } from '../problem';
import { RECIPES, type Recipe } from './recipes';
import { canUnfold } from './unfold';

/** What a group would become. */
export interface Match {
  /** The last part, which is the op itself. */
  readonly last: NodeRecord;
  readonly inputs: readonly (string | null)[];
}

/** What an unfolded op was, if nobody has edited it; also null where another lies in it unfolded. */
export function unfoldedAs(document: GraphDocument, groupId: string): Match | null {
  const group = document.groups?.find(({ id }) => id === groupId);
  return group !== undefined && canUnfold(document, group.of ?? '')
    ? matchOf(document, group)
    : null;
}

/** The node is the group's last part, with the op, the wires and the place that it had. */
export function foldBack(document: GraphDocument, groupId: string): Outcome<GraphDocument> {
  const group = document.groups?.find(({ id }) => id === groupId);
  if (group === undefined) return failure({ code: 'no-such-group', params: { id: groupId } });
  const { of = '' } = group;
  if (group.of === undefined || !canUnfold(document, of)) {
    return failure({ code: 'fold-back-not-unfolded', params: { id: groupId } });
  }
  const match = matchOf(document, group);
  if (match === null) return failure({ code: 'fold-back-edited', params: { id: groupId, op: of } });
  return success(folded(document, group, match));
}

function folded(
  document: GraphDocument,
  group: GroupRecord,
  { last, inputs }: Match,
): GraphDocument {
  const gone = new Set(group.nodes.filter((id) => id !== last.id));
  const node = { ...last, op: group.of ?? last.op, inputs };
  const nodes = document.nodes.flatMap((each) =>
    each === last ? node : gone.has(each.id) ? [] : each,
  );
  const named = withNewIds(document, (id) => (gone.has(id) || id === group.id ? null : id));
  const groups = (named.groups ?? []).flatMap((each) => {
    if (each.id === group.id) return [];
    return each.id === group.parent ? { ...each, nodes: [...each.nodes, last.id] } : each;
  });
  const { groups: _, ...rest } = named;
  return { ...rest, nodes, ...(groups.length > 0 && { groups }) };
}

function matchOf(document: GraphDocument, group: GroupRecord): Match | null {
  const recipe = RECIPES.get(group.of ?? '');
  const members = new Set(group.nodes);
  const isParent = document.groups?.some(({ parent }) => parent === group.id) ?? false;
  if (recipe === undefined || isParent || members.size > MOST_PARTS) return null;
  const byId = new Map<string, NodeRecord>();
  for (const node of document.nodes) if (members.has(node.id)) byId.set(node.id, node);
  const last = lastOf(document, byId);
  if (last === null) return null;
  const inputs = inputsOf(recipe, last, byId);
  return inputs === null ? null : { last, inputs };
}

/** More than any recipe has. */
const MOST_PARTS = 16;

/** The member whose value leaves the group, which is the output or is used outside, or nowhere. */
function lastOf(
  { nodes, output }: GraphDocument,
  members: ReadonlyMap<string, NodeRecord>,
): NodeRecord | null {
  const inside = new Set<string>();
  const outside = new Set<string>(output !== undefined && members.has(output) ? [output] : []);
  for (const { id, inputs = [] } of nodes) {
    for (const input of inputs) {
      if (input !== null && members.has(input)) (members.has(id) ? inside : outside).add(input);
    }
  }
  const ends = [...members.values()].filter(({ id }) => !inside.has(id));
  const [last] = ends;
  const isOnly = ends.length === 1 && [...outside].every((id) => id === last.id);
  return isOnly ? last : null;
}

/** What the op's inputs are wired to, if these nodes are just the recipe's; else null. */
function inputsOf(
  recipe: Recipe,
  last: NodeRecord,
  members: ReadonlyMap<string, NodeRecord>,
): Match['inputs'] | null {
  /** By name in the recipe: which node it is. Found from the last part on. */
  const bound = new Map<string, string | null>();
  const numbers = new Map<string, number>();
  const agrees = (name: string, id: string | null): boolean => {
    const known = bound.get(name);
    bound.set(name, id);
    return known === undefined || known === id;
  };
  bound.set(recipe.parts[recipe.parts.length - 1].name, last.id);
  for (const part of recipe.parts.toReversed()) {
    const node = members.get(bound.get(part.name) ?? '');
    if (node?.op !== part.op || node.inputs?.length !== part.inputs.length) return null;
    for (const [port, wanted] of part.inputs.entries()) {
      const id = node.inputs[port];
      if (typeof wanted === 'string') {
        if (!agrees(wanted, id)) return null;
      } else if (!isConstant(members.get(id ?? ''), wanted)) return null;
      else numbers.set(id ?? '', wanted);
    }
  }
  const parts = recipe.parts.map(({ name }) => bound.get(name));
  const found = new Set([...parts, ...numbers.keys()]);
  const inputs = recipe.inputs.map((name) => bound.get(name) ?? null);
  const isOutside = inputs.every((id) => id === null || !members.has(id));
  return found.size === members.size && isOutside ? inputs : null;
}

const isConstant = (node: NodeRecord | undefined, value: number): boolean =>
  node?.op === 'constant' && node.value === value;
