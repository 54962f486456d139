/** Reads the expression language: a Pratt parser, whose errors say where and what was expected. */
import { failure, success, type Outcome, type Problem } from '../problem';
import { callProblem, depthProblem, MOST_BYTES, MOST_DEPTH } from './limits';
import type { ArithmeticSign, ComparisonSign, Expression } from './syntax';
import { TokenStream, tokenize, type Token } from './tokens';

/** How tightly an infix sign binds, as in Python. */
const BINDING = { if: 1, and: 2, comparison: 3, sum: 4, product: 5, negate: 6, power: 7 } as const;

const ARITHMETIC = new Map<string, number>([
  ['+', BINDING.sum],
  ['-', BINDING.sum],
  ['*', BINDING.product],
  ['/', BINDING.product],
  ['**', BINDING.power],
]);
const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '!=']);
const WORDS = new Set(['if', 'else', 'and']);

/** Carries a problem up to the door; never leaves this file. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Reads one expression and leaves the stream behind it. Function names are not checked. */
export function parseFrom(stream: TokenStream): Outcome<Expression> {
  try {
    return success(new Parser(stream).expression(0, 0));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
}

/** The whole text as one expression of at most 4 KB and 200 levels, calling known functions only. */
export function parseExpression(text: string): Outcome<Expression> {
  if (text.length > MOST_BYTES) {
    return failure({ code: 'expression-too-long', params: { most: MOST_BYTES } });
  }
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const stream = new TokenStream(tokens.value.filter((token) => token.text !== '\n'));
  const parsed = parseFrom(stream);
  if (!parsed.ok) return parsed;
  const rest = stream.peek();
  if (rest.kind !== 'end') return failure(expected(rest, 'an operator or the end'));
  const problem = depthProblem(parsed.value) ?? callProblem(parsed.value);
  return problem === null ? parsed : failure(problem);
}

class Parser {
  #stream: TokenStream;

  constructor(stream: TokenStream) {
    this.#stream = stream;
  }

  expression(binding: number, depth: number): Expression {
    const { at } = this.#stream.peek();
    if (depth > MOST_DEPTH) {
      throw new Refusal({ code: 'nested-too-deep', ...at, params: { most: MOST_DEPTH } });
    }
    let left = this.#operand(depth);
    for (;;) {
      const next = this.#infix(left, binding, depth);
      if (next === null) return left;
      left = next;
    }
  }

  #operand(depth: number): Expression {
    const token = this.#stream.take();
    const { at } = token;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), at };
    if (token.kind === 'name' && !WORDS.has(token.text)) {
      if (!this.#stream.takeIf('(')) return { kind: 'name', name: token.text, at };
      return { kind: 'call', name: token.text, operands: this.#operands(depth), at };
    }
    if (token.kind === 'sign' && token.text === '-') {
      return { kind: 'negate', operand: this.expression(BINDING.negate, depth + 1), at };
    }
    if (token.kind === 'sign' && token.text === '(') {
      const inner = this.expression(0, depth + 1);
      this.#close();
      return inner;
    }
    throw new Refusal(expected(token, 'a number, a name or "("'));
  }

  #operands(depth: number): readonly Expression[] {
    const operands = [this.expression(0, depth + 1)];
    while (this.#stream.takeIf(',')) operands.push(this.expression(0, depth + 1));
    this.#close('"," or ")"');
    return operands;
  }

  #close(wanted = '")"'): void {
    const token = this.#stream.peek();
    if (!this.#stream.takeIf(')')) throw new Refusal(expected(token, wanted));
  }

  /** `left` joined with what follows it, if that binds tighter than `binding`. */
  #infix(left: Expression, binding: number, depth: number): Expression | null {
    const { text, kind, at } = this.#stream.peek();
    if (kind === 'name') return this.#word(left, binding, depth);
    if (kind !== 'sign') return null;
    const arithmetic = ARITHMETIC.get(text);
    if (arithmetic !== undefined && arithmetic > binding) {
      this.#stream.take();
      // a ** -b ** c is a ** (-(b ** c)): the power's right side starts afresh, and groups rightwards
      const right = this.expression(text === '**' ? arithmetic - 1 : arithmetic, depth + 1);
      return { kind: 'arithmetic', sign: text as ArithmeticSign, left, right, at };
    }
    if (COMPARISONS.has(text) && BINDING.comparison > binding) {
      this.#stream.take();
      const right = this.expression(BINDING.comparison, depth + 1);
      const again = this.#stream.peek();
      if (COMPARISONS.has(again.text)) throw new Refusal(expected(again, '"and"'));
      return { kind: 'comparison', sign: text as ComparisonSign, left, right, at };
    }
    return null;
  }

  #word(left: Expression, binding: number, depth: number): Expression | null {
    const { text, at } = this.#stream.peek();
    if (text === 'and' && BINDING.and > binding) {
      this.#stream.take();
      return { kind: 'and', left, right: this.expression(BINDING.and, depth + 1), at };
    }
    if (text === 'if' && BINDING.if > binding) {
      this.#stream.take();
      const condition = this.expression(BINDING.if, depth + 1);
      const token = this.#stream.peek();
      if (!this.#stream.takeIf('else')) throw new Refusal(expected(token, '"else"'));
      return { kind: 'if', condition, then: left, otherwise: this.expression(0, depth + 1), at };
    }
    return null;
  }
}

/** The problem of a token that stands where something else was expected. */
export function expected(token: Token, wanted: string): Problem {
  const found =
    token.kind === 'end'
      ? 'the end'
      : token.kind === 'separator'
        ? 'the end of the statement'
        : `"${token.text}"`;
  return { code: 'expected', ...token.at, params: { expected: wanted, found } };
}
