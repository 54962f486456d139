/** Changes the rules by which backward runs; a rule that is right is absent. */
import {
  failure,
  LIMITS,
  readRules,
  RIGHT_RULES,
  rulesOf,
  success,
  type GraphDocument,
  type Outcome,
  type Rules,
} from '../../engine';
import type { Command } from './command';
import { without } from './records';

type Reset = NonNullable<Rules['reset']>;
type Accumulate = NonNullable<Rules['accumulate']>;
type Order = NonNullable<Rules['order']>;

export const setAccumulate = (accumulate: Accumulate): Command => changeRules({ accumulate });
export const setReset = (reset: Reset): Command => changeRules({ reset });
export const setSeed = (seed: boolean): Command => changeRules({ seed });
export const setOrder = (order: Order): Command => changeRules({ order });
export const setPasses = (passes: number): Command => changeRules({ passes });

/** Puts this slope in place of the op's own; null gives the op its own back. */
export const setFaulty =
  (op: string, port: number, slope: string | null): Command =>
  (document) => {
    const others = rulesOf(document).faulty.filter((each) => each.op !== op || each.port !== port);
    const faulty = slope === null ? others : [...others, { op, port, slope }];
    if (faulty.length > LIMITS.faulty) {
      const params = { found: faulty.length, most: LIMITS.faulty };
      return failure({ code: 'too-many', path: 'rules.faulty', params });
    }
    return changeRules({ faulty })(document);
  };

/** These rules in place of the document's own; those that are not named stay. */
export const changeRules =
  (changes: Rules): Command =>
  (document) => {
    const read = readRules(changes, document);
    return read.ok ? success(withRules(document, { ...document.rules, ...read.value })) : read;
  };

function withRules(document: GraphDocument, rules: Rules): GraphDocument {
  const names = Object.keys(RIGHT_RULES) as (keyof Rules)[];
  const right = names.filter((name) => isRight(rules, name));
  const wrong = without(rules, ...right);
  return Object.keys(wrong).length === 0
    ? without(document, 'rules')
    : { ...document, rules: wrong };
}

const isRight = (rules: Rules, name: keyof Rules): boolean =>
  rules[name] === undefined ||
  rules[name] === RIGHT_RULES[name] ||
  (name === 'faulty' && rules.faulty?.length === 0);

/** Whether the backward of single nodes is run by hand. */
export const isByHand = (document: Pick<GraphDocument, 'rules'>): boolean =>
  typeof document.rules?.order === 'object';

/** Nothing is seeded and nothing has run: also what clears all gradients later. */
export const beginByHand = (): Command =>
  changeRules({ seed: false, order: [], passes: 1, reset: 'all' });

/** Gives the output its gradient of 1. */
export const seedByHand = (): Command => setSeed(true);

/** Runs the backward of one node, after those that have run. */
export const runByHand =
  (id: string): Command =>
  (document) => {
    const done = doneByHand(document);
    return done.ok ? setOrder([...done.value, id])(document) : done;
  };

/** Takes the last node back that has run. */
export const takeBackByHand = (): Command => (document) => {
  const done = doneByHand(document);
  return done.ok ? setOrder(done.value.slice(0, -1))(document) : done;
};

/** Lets backward run by itself again. */
export const endByHand = (): Command => changeRules({ seed: true, order: 'topological' });

function doneByHand({ rules }: GraphDocument): Outcome<readonly string[]> {
  const order = rules?.order;
  return typeof order === 'object' ? success(order) : failure({ code: 'not-by-hand' });
}
