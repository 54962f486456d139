/** Checks the rules of a document: the ops, ports and nodes that they name are there. */
import { MOST_INPUTS, opsOf, type OpSpec } from '../ops';
import type { Problem } from '../problem';
import { checkExpression } from './check-expressions';
import { checkOwnOps } from './check-ops';
import { shorten } from './place';
import type { GraphDocument } from './schema';

/**
 * What a faulty slope may name. For an op with any number of inputs `x` is the port's own input,
 * `a` and `b` are the first two.
 */
export const namesOfSlope = (spec: OpSpec): readonly string[] =>
  spec.kind === 'fixed' ? [...spec.inputs, 'out'] : ['x', 'a', 'b', 'out'];

export function checkRules(document: GraphDocument, prefix = 'rules.'): readonly Problem[] {
  if (document.rules === undefined) return [];
  const ops = opsOf({ ops: checkOwnOps(document).sound });
  const faulty = document.rules.faulty ?? [];
  return [
    ...checkOrder(document, `${prefix}order`),
    ...faulty.flatMap((entry, index) => checkFaulty(entry, ops, `${prefix}faulty[${index}]`)),
  ];
}

function checkOrder({ rules, nodes }: GraphDocument, path: string): readonly Problem[] {
  if (!Array.isArray(rules?.order)) return [];
  const ids = new Set(nodes.map(({ id }) => id));
  return (rules.order as readonly string[]).flatMap((id, index) =>
    ids.has(id)
      ? []
      : [{ code: 'unknown-node', path: `${path}[${index}]`, params: { id: shorten(id, 64) } }],
  );
}

type Faulty = NonNullable<NonNullable<GraphDocument['rules']>['faulty']>[number];

function checkFaulty(
  { op, port, slope }: Faulty,
  ops: ReadonlyMap<string, OpSpec>,
  path: string,
): readonly Problem[] {
  const spec = ops.get(op);
  if (spec === undefined) {
    return [{ code: 'no-such-op', path: `${path}.op`, params: { op: shorten(String(op), 64) } }];
  }
  const ports = spec.kind === 'fixed' ? spec.inputs.length : MOST_INPUTS;
  if (port >= ports) {
    return [{ code: 'no-such-port', path: `${path}.port`, params: { op, ports, found: port } }];
  }
  return checkExpression(slope, namesOfSlope(spec), `${path}.slope`);
}
