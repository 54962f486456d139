/** Cuts a formula into statements: `name = expression`, `name += expression`, or an expression. */
import {
  expected,
  failure,
  parseFrom,
  success,
  tokenize,
  TokenStream,
  type ArithmeticSign,
  type Expression,
  type Outcome,
  type Position,
  type Token,
} from '../../engine';
import { MOST_CHARACTERS } from './limits';

export interface Statement {
  /** The name on the left; null for an expression that stands alone. */
  readonly target: string | null;
  /** Of `+=` and its kin; null for `=`. */
  readonly sign: ArithmeticSign | null;
  readonly expression: Expression;
  readonly at: Position;
}

const REBINDING: ReadonlyMap<string, ArithmeticSign> = new Map([
  ['+=', '+'],
  ['-=', '-'],
  ['*=', '*'],
  ['/=', '/'],
  ['**=', '**'],
]);

export function readStatements(text: string): Outcome<readonly Statement[]> {
  if (text.length > MOST_CHARACTERS) {
    return failure({ code: 'formula-too-long', params: { most: MOST_CHARACTERS } });
  }
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const stream = new TokenStream(joinedInParentheses(tokens.value));
  const statements: Statement[] = [];
  for (;;) {
    while (stream.peek().kind === 'separator') stream.take();
    if (stream.peek().kind === 'end') return success(statements);
    const statement = readStatement(stream);
    if (!statement.ok) return statement;
    statements.push(statement.value);
    const next = stream.peek();
    if (next.kind !== 'separator' && next.kind !== 'end') return failure(unfinished(next));
  }
}

/** A line break between parentheses does not end a statement. */
function joinedInParentheses(tokens: readonly Token[]): readonly Token[] {
  let open = 0;
  return tokens.filter(({ kind, text }) => {
    if (text === '(') open += 1;
    if (text === ')' && open > 0) open -= 1;
    if (text === ';') open = 0;
    return kind !== 'separator' || open === 0 || text === ';';
  });
}

function readStatement(stream: TokenStream): Outcome<Statement> {
  const { kind, text, at } = stream.peek();
  const link = stream.peek(1).text;
  const sign = REBINDING.get(link) ?? null;
  const hasTarget = kind === 'name' && (link === '=' || sign !== null);
  if (hasTarget) {
    stream.take();
    stream.take();
  }
  const parsed = parseFrom(stream);
  if (!parsed.ok) return parsed;
  const target = hasTarget ? text : null;
  return success({ target, sign: hasTarget ? sign : null, expression: parsed.value, at });
}

function unfinished(token: Token) {
  if (token.text === '=' || REBINDING.has(token.text)) {
    return { code: 'formula-no-target', ...token.at, params: { sign: token.text } };
  }
  return expected(token, 'an operator or the end of the statement');
}

/** The number that an expression says, with its sign; null if it says more than a number. */
export function literalOf(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'negate' || expression.operand.kind !== 'number') return null;
  return 0 - expression.operand.value;
}

/** `a = 2`: sets a leaf, computes nothing. */
export function numberOf({ target, sign, expression }: Statement): number | null {
  return target === null || sign !== null ? null : literalOf(expression);
}
