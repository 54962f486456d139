/** What may stand in place of what there is: other ops for a node, other nodes for an input. */
import { isLeafOp, LEAF_OPS, opsOf, type GraphDocument, type NodeRecord } from '../../../engine';

export interface OpChoice {
  readonly op: string;
  readonly symbol: string;
}

export interface OpChoices {
  readonly group: 'leaves' | 'arithmetic' | 'functions' | 'activations';
  readonly choices: readonly OpChoice[];
}

const GROUPS = ['arithmetic', 'functions', 'activations'] as const;

/** The ops that take as many inputs as the node has; of a leaf, its other roles. */
export function opsThatFit(document: GraphDocument, node: NodeRecord): readonly OpChoices[] {
  if (isLeafOp(node.op)) {
    return [{ group: 'leaves', choices: LEAF_OPS.map((op) => ({ op, symbol: op })) }];
  }
  const ports = node.inputs?.length ?? 0;
  const specs = [...opsOf(document).values()].filter((spec) =>
    spec.kind === 'fixed' ? spec.inputs.length === ports : ports >= 2,
  );
  return GROUPS.map((group) => ({
    group,
    choices: specs
      .filter((spec) => spec.group === group)
      .map(({ name, symbol }) => ({ op: name, symbol })),
  })).filter(({ choices }) => choices.length > 0);
}

/** The nodes that do not depend on this one: a wire from any of them closes no loop. */
export function inputsThatFit(document: GraphDocument, id: string): readonly string[] {
  const users = new Map<string, string[]>();
  for (const { id: user, inputs = [] } of document.nodes) {
    for (const source of inputs) {
      if (source === null) continue;
      const known = users.get(source);
      if (known === undefined) users.set(source, [user]);
      else known.push(user);
    }
  }
  const depends = new Set([id]);
  // A set hands out what is added while it is walked.
  for (const each of depends) users.get(each)?.forEach((user) => depends.add(user));
  return document.nodes.flatMap((node) => (depends.has(node.id) ? [] : node.id));
}
