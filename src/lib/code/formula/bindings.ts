/** First look at a formula: where each name gets its expression and its number. */
import type { Position, Problem } from '../../engine';
import { nameProblem } from './names';
import { numberOf, type Statement } from './statements';

interface Definition {
  /** Position of the statement in the text. */
  readonly statement: number;
  /** `+=` and its kin: the name stood for something before. */
  readonly rebinds: boolean;
  readonly at: Position;
}

interface SaidValue {
  readonly statement: number;
  readonly value: number;
  readonly at: Position;
}

export interface Bindings {
  /** The first statement that computes a name. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly values: ReadonlyMap<string, SaidValue>;
  readonly problems: readonly Problem[];
}

export function findBindings(statements: readonly Statement[]): Bindings {
  const definitions = new Map<string, Definition>();
  const values = new Map<string, SaidValue>();
  const problems: Problem[] = [];
  statements.forEach((one, statement) => {
    const { target, at, sign } = one;
    if (target === null) return;
    const value = numberOf(one);
    const earlier = values.get(target);
    if (value === null) {
      if (definitions.has(target)) return;
      definitions.set(target, { statement, rebinds: sign !== null, at });
      const problem = nameProblem(target, at);
      if (problem !== null) problems.push(problem);
    } else if (earlier === undefined) {
      values.set(target, { statement, value, at });
    } else {
      const params = { name: target, first: earlier.at.line, before: earlier.value };
      problems.push({ code: 'formula-set-twice', ...at, params });
    }
  });
  return { definitions, values, problems: [...problems, ...valuesOfComputed(definitions, values)] };
}

/** `a = 2; a += 1` has a leaf to begin with; every other number for a computed name is a slip. */
function* valuesOfComputed(
  definitions: ReadonlyMap<string, Definition>,
  values: ReadonlyMap<string, SaidValue>,
): Iterable<Problem> {
  for (const [name, { at, statement }] of values) {
    const definition = definitions.get(name);
    if (definition === undefined) continue;
    if (definition.rebinds && statement < definition.statement) continue;
    const params = { name, defined: definition.at.line };
    yield { code: 'formula-set-computed', ...at, params };
  }
}
