/** The rules of a pass, filled in. Habits other than the right ones are there for teaching. */
import type { GraphDocument, Rules } from '../graph';

export type FullRules = Required<Rules>;

/** How backpropagation is done: what an absent rule means. */
export const RIGHT_RULES: FullRules = {
  accumulate: 'add',
  reset: 'all',
  seed: true,
  order: 'topological',
  passes: 1,
  faulty: [],
};

type Ruled = Pick<GraphDocument, 'rules'>;

export const rulesOf = ({ rules = {} }: Ruled): FullRules => ({
  accumulate: rules.accumulate ?? RIGHT_RULES.accumulate,
  reset: rules.reset ?? RIGHT_RULES.reset,
  seed: rules.seed ?? RIGHT_RULES.seed,
  order: rules.order ?? RIGHT_RULES.order,
  passes: rules.passes ?? RIGHT_RULES.passes,
  faulty: rules.faulty ?? RIGHT_RULES.faulty,
});

/** Whether the pass is the right one. While it is not, the screen says so. */
export function rulesAreRight(document: Ruled): boolean {
  if (document.rules === undefined) return true;
  const { faulty, ...habits } = rulesOf(document);
  const { faulty: _, ...right } = RIGHT_RULES;
  const names = Object.keys(right) as (keyof typeof right)[];
  return faulty.length === 0 && names.every((name) => habits[name] === right[name]);
}
