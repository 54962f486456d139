/** The table of ops: an op exists because it stands here. */
import { LEAF_OPS, type GraphDocument } from '../graph/schema';
import { ACTIVATIONS } from './activations';
import { ARITHMETIC } from './arithmetic';
import { FUNCTION_OPS } from './functions';
import { OWN_CODE, ownOpsOf } from './own';
import type { OpSpec } from './spec';

export const OPS: ReadonlyMap<string, OpSpec> = new Map(
  [...ARITHMETIC, ...FUNCTION_OPS, ...ACTIVATIONS].map((spec): [string, OpSpec] => [
    spec.name,
    spec,
  ]),
);

/** The ops that a document may use: the built-in ones, with its own ones before them. */
export function opsOf(document: Pick<GraphDocument, 'ops'>): ReadonlyMap<string, OpSpec> {
  if (document.ops === undefined || document.ops.length === 0) return OPS;
  const own = ownOpsOf(document).map((spec): [string, OpSpec] => [spec.name, spec]);
  return new Map([...OPS, ...own]);
}

export const isLeafOp = (name: string): boolean => (LEAF_OPS as readonly string[]).includes(name);

/** The permanent number of an op or leaf, which breaks ties of the order. */
export function codeOf(name: string): number {
  const leaf = (LEAF_OPS as readonly string[]).indexOf(name);
  return leaf >= 0 ? leaf : (OPS.get(name)?.code ?? OWN_CODE);
}

export { evaluatorOf, type OpEvaluator } from './evaluator';
export { ownOp } from './own';
export { slipsOf, type Mistake, type Slip } from './slips';
export {
  MOST_INPUTS,
  type FixedOp,
  type ManyOp,
  type ManySlopes,
  type OpGroup,
  type OpSpec,
} from './spec';
