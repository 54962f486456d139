/** Reads a formula from top to bottom into drafts of nodes. */
import {
  failure,
  LIMITS,
  success,
  type Expression,
  type Outcome,
  type Position,
} from '../../engine';
import { findBindings } from './bindings';
import { isLeafDraft, type Draft, type Reading } from './draft';
import { FreeNames, OPEN } from './names';
import { Scope } from './scope';
import { literalOf, numberOf, readStatements, type Statement } from './statements';
import { callProblem, opCalled, OP_OF_SIGN, type Vocabulary } from './vocabulary';

export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** Ops of an edited document to which the text may point without defining them. */
  readonly existing: ReadonlySet<string>;
  /** Ids that numbering must not give out. */
  readonly reserved: readonly string[];
}

export function readFormula(text: string, surroundings: Surroundings): Outcome<Reading> {
  const statements = readStatements(text);
  if (!statements.ok) return statements;
  const bindings = findBindings(statements.value);
  const scope = new Scope(bindings, surroundings.existing);
  const reader = new Reader(scope, surroundings.vocabulary);
  statements.value.forEach((statement, position) => {
    scope.statement = position;
    reader.read(statement);
  });
  const problems = [...bindings.problems, ...scope.problems].slice(0, LIMITS.problems);
  if (problems.length > 0) return failure(...problems);
  scope.nameDrafts(new FreeNames([...scope.names, ...surroundings.reserved]));
  return success({ drafts: reader.inOrder(), output: reader.output, names: scope.names });
}

/** An operation of an expression: what it is, and the expressions that it takes. */
interface Operation {
  readonly op: string;
  readonly operands: readonly Expression[];
  readonly at: Position;
}

class Reader {
  output: Draft | null = null;
  readonly #scope: Scope;
  readonly #vocabulary: Vocabulary;
  readonly #drafts: Draft[] = [];
  readonly #placed = new Set<Draft>();
  readonly #waiting = new Set<Draft>();

  constructor(scope: Scope, vocabulary: Vocabulary) {
    this.#scope = scope;
    this.#vocabulary = vocabulary;
  }

  read(statement: Statement): void {
    const { target } = statement;
    if (target !== null && numberOf(statement) !== null) return this.#readNumber(statement);
    const expression = whole(statement);
    const draft = this.#draftOf(expression);
    if (draft === null) return this.#refuseOpen(expression.at);
    if (target !== null && expression.kind === 'name') this.#scope.alias(target, draft);
    else if (target !== null) this.#scope.define(target, draft);
    if (target !== null || draft.op !== 'constant') this.output = draft;
  }

  /** All drafts; those that nothing uses stand last. */
  inOrder(): readonly Draft[] {
    this.#waiting.forEach((draft) => this.#place(draft));
    return this.#drafts;
  }

  #readNumber({ target, expression, at }: Statement): void {
    this.#checkNumber(numberOf({ target, sign: null, expression, at }) ?? 0, expression.at);
    const leaf = this.#scope.read(target ?? '', at);
    if (isLeafDraft(leaf)) this.#waiting.add(leaf);
  }

  /** Iterative, for sums of ten thousand terms are trees as deep. */
  #draftOf(whole: Expression): Draft | null {
    const tasks: (Expression | { readonly make: Operation })[] = [whole];
    const done: (Draft | null)[] = [];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if ('make' in task) {
        const inputs = done.splice(done.length - task.make.operands.length);
        done.push(this.#compute(task.make, inputs));
        continue;
      }
      const operation = this.#operationOf(task);
      if (operation === null) {
        done.push(this.#leafOf(task, task !== whole));
        continue;
      }
      tasks.push({ make: operation });
      for (const operand of operation.operands.toReversed()) tasks.push(operand);
    }
    return done[0];
  }

  #operationOf(expression: Expression): Operation | null {
    const { at } = expression;
    if (literalOf(expression) !== null) return null;
    if (expression.kind === 'negate') return { op: 'neg', operands: [expression.operand], at };
    if (expression.kind === 'arithmetic') {
      const operands = [expression.left, expression.right];
      return { op: OP_OF_SIGN[expression.sign], operands, at };
    }
    if (expression.kind !== 'call') return null;
    const { name, operands } = expression;
    if (this.#scope.problems.length < LIMITS.problems) {
      const problem = callProblem(name, operands.length, at, this.#vocabulary);
      if (problem !== null) this.#scope.problems.push(problem);
    }
    return { op: opCalled(name, this.#vocabulary), operands, at };
  }

  /** A leaf takes its place where it is first used; one that only stands there waits for that. */
  #leafOf(expression: Expression, isUsed: boolean): Draft | null {
    const { at } = expression;
    const value = literalOf(expression);
    if (value !== null) {
      this.#checkNumber(value, at);
      return this.#place({ op: 'constant', inputs: [], value, name: null, existing: false, at });
    }
    if (expression.kind === 'name') {
      if (expression.name === OPEN) return null;
      const draft = this.#scope.read(expression.name, at);
      if (isUsed) return this.#place(draft);
      this.#waiting.add(draft);
      return draft;
    }
    const sign = expression.kind === 'comparison' ? expression.sign : expression.kind;
    this.#scope.problems.push({ code: `formula-${expression.kind}`, ...at, params: { sign } });
    return null;
  }

  #compute({ op, at }: Operation, inputs: readonly (Draft | null)[]): Draft {
    return this.#place({ op, inputs, value: null, name: null, existing: false, at });
  }

  #place(draft: Draft): Draft {
    if (!this.#placed.has(draft)) this.#drafts.push(draft);
    this.#placed.add(draft);
    return draft;
  }

  #checkNumber(value: number, at: Position): void {
    if (!Number.isFinite(value)) this.#scope.problems.push({ code: 'formula-number', ...at });
  }

  #refuseOpen(at: Position): void {
    if (this.#scope.problems.length === 0) {
      this.#scope.problems.push({ code: 'formula-open-statement', ...at });
    }
  }
}

/** What a statement computes: `c += 1` is `c + 1`. */
function whole({ target, sign, expression, at }: Statement): Expression {
  if (target === null || sign === null) return expression;
  const left: Expression = { kind: 'name', name: target, at };
  return { kind: 'arithmetic', sign, left, right: expression, at };
}
