/** Holds every leaf's gradient against central differences, leaf by leaf. */
import { nodeIndexes } from './leaves';
import { Differences } from './differences';
import { judge, type Finding, type Verdict } from './verdict';
import type { GraphDocument } from '../graph';
import { evaluate, STATE, type PassResult, type Workspace } from '../tape';

export type { Verdict } from './verdict';

export interface LeafCheck {
  readonly node: string;
  /** The gradient under the document's own rules; NaN where there is none. */
  readonly analytic: number;
  /** (f(x + h) - f(x - h)) / 2h; NaN where that is no number. */
  readonly numerical: number;
  readonly absolute: number;
  /** Of the larger of the two; 0 where both are 0. */
  readonly relative: number;
  readonly verdict: Verdict;
  /** Why the verdict is not ok: a code for a sentence, and what it fills in. */
  readonly reason: Finding['reason'];
}

export interface GradientCheck {
  readonly h: number;
  /** Whether no gradient is wrong. */
  readonly passed: boolean;
  readonly leaves: readonly LeafCheck[];
}

export interface CheckOptions {
  /** Half the distance of the two points, the same for every leaf. */
  readonly h?: number;
  /** Only these leaves; every input and parameter by default. */
  readonly leaves?: readonly string[];
  /** Memory to use; it must not be used for anything else until the check is over. */
  readonly workspace?: Workspace;
}

/** A check under way, for whoever has to yield or may want to stop. */
export interface GradientCheckRun {
  readonly total: number;
  readonly done: number;
  /** Checks one more leaf; null when all are done. */
  next(): LeafCheck | null;
  /** What is found so far. */
  result(): GradientCheck;
}

export const USUAL_H = 1e-6;

export function checkGradients(document: GraphDocument, options: CheckOptions = {}): GradientCheck {
  const run = createGradientCheck(document, options);
  while (run.next() !== null);
  return run.result();
}

export function createGradientCheck(
  document: GraphDocument,
  { h = USUAL_H, leaves, workspace }: CheckOptions = {},
): GradientCheckRun {
  const result = evaluate(document, workspace);
  const differences = new Differences(document, result, h, workspace);
  const nodes = nodeIndexes(document, leaves);
  const found: LeafCheck[] = [];
  return {
    total: nodes.length,
    get done() {
      return found.length;
    },
    next() {
      if (found.length === nodes.length) return null;
      const leaf = checkLeaf(result, differences, nodes[found.length]);
      found.push(leaf);
      return leaf;
    },
    result: () => ({
      h,
      passed: found.every(({ verdict }) => verdict !== 'wrong'),
      leaves: [...found],
    }),
  };
}

function checkLeaf(result: PassResult, differences: Differences, node: number): LeafCheck {
  const { id } = result.document.nodes[node];
  const graded = (result.state[node] & STATE.graded) !== 0;
  const analytic = graded ? result.grad[node] : NaN;
  if (!graded) {
    const nothing = { numerical: NaN, absolute: NaN, relative: NaN };
    const reason = { code: 'check-no-gradient', node: id };
    return { node: id, analytic, ...nothing, verdict: 'unsure', reason };
  }
  const evidence = differences.around(node);
  const { numerical } = evidence;
  const absolute = Math.abs(analytic - numerical);
  const largest = Math.max(Math.abs(analytic), Math.abs(numerical));
  const relative = absolute === 0 ? 0 : absolute / largest;
  return { node: id, analytic, numerical, absolute, relative, ...judge(analytic, evidence) };
}
