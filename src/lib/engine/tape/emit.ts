/** Turns an expression into WebAssembly that computes the same bits as the plain evaluator. */
import { FUNCTIONS, repeatedFactors, type Expression } from '../expression';
import { call, choose, f64, i32, join, local, type Code } from './wasm';

/** Functions that WebAssembly has no instruction for; the module imports them, in this order. */
export const IMPORTED = ['exp', 'log', 'log1p', 'sin', 'cos', 'tanh', 'erf', 'pow'] as const;

/** What the imported functions compute: the very same ones as the plain evaluator's. */
export const importedMath = (): Record<string, (a: number, b: number) => number> =>
  Object.fromEntries(
    IMPORTED.map((name) => [
      name,
      name === 'pow' ? Math.pow : (FUNCTIONS.get(name)?.apply ?? Math.pow),
    ]),
  );

const imported = (name: string): Code => {
  const index = (IMPORTED as readonly string[]).indexOf(name);
  if (index < 0) throw new Error(`the kernels do not know the function "${name}"`);
  return call(index);
};

/** Code that leaves the value of `expression` on the stack; `locals` says where each name lives. */
export function emit(expression: Expression, locals: ReadonlyMap<string, number>): Code {
  const value = (part: Expression): Code => emit(part, locals);
  switch (expression.kind) {
    case 'number':
      return f64.number(expression.value);
    case 'name': {
      const index = locals.get(expression.name);
      if (index === undefined) throw new Error(`no local for "${expression.name}"`);
      return local.get(index);
    }
    case 'negate':
      return join(value(expression.operand), f64.negate);
    case 'arithmetic': {
      const { sign, left, right } = expression;
      const factors = sign === '**' ? repeatedFactors(right) : 0;
      if (factors > 0) return repeatedProduct(value(left), factors);
      if (sign === '**') return join(value(left), value(right), imported('pow'));
      return join(value(left), value(right), f64.arithmetic[sign] ?? []);
    }
    case 'comparison':
    case 'and':
      return join(truth(expression, locals), i32.toFloat);
    case 'if':
      return choose(
        truth(expression.condition, locals),
        value(expression.then),
        value(expression.otherwise),
      );
    case 'call':
      return callOf(expression.name, expression.operands.map(value));
  }
}

/** Code that leaves 1 on the stack where the condition holds, else 0, as an integer. */
function truth(condition: Expression, locals: ReadonlyMap<string, number>): Code {
  if (condition.kind === 'and') {
    return join(truth(condition.left, locals), truth(condition.right, locals), i32.and);
  }
  if (condition.kind === 'comparison') {
    const { left, right, sign } = condition;
    return join(emit(left, locals), emit(right, locals), f64.compare[sign] ?? []);
  }
  return join(emit(condition, locals), f64.number(0), f64.compare['!='] ?? []);
}

/** x · x · …, from left to right; the base is computed again, which changes no bit. */
function repeatedProduct(base: Code, factors: number): Code {
  const parts: Code[] = [base];
  for (let factor = 1; factor < factors; factor += 1) parts.push(base, f64.arithmetic['*'] ?? []);
  return join(...parts);
}

function callOf(name: string, [a = [], b = []]: readonly Code[]): Code {
  switch (name) {
    case 'abs':
      return join(a, f64.absolute);
    case 'sqrt':
      return join(a, f64.squareRoot);
    case 'max':
      return join(a, b, f64.larger);
    case 'min':
      return join(a, b, f64.smaller);
    case 'step':
      return join(a, f64.number(0), f64.compare['>'] ?? [], i32.toFloat);
    case 'sigmoid':
      return join(
        f64.number(1),
        f64.number(1),
        join(a, f64.negate, imported('exp')),
        f64.arithmetic['+'] ?? [],
        f64.arithmetic['/'] ?? [],
      );
    default:
      return join(a, b, imported(name));
  }
}
