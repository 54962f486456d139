/** How an op is made of simpler ones. */

/** A number, an input of the op by its name, or what an earlier part computes. */
export type RecipeInput = number | string;

export interface RecipePart {
  /** What later parts call it; the last part is the op itself. */
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly RecipeInput[];
}

export interface Recipe {
  readonly inputs: readonly string[];
  readonly parts: readonly RecipePart[];
}

type Line = readonly [name: string, op: string, ...inputs: readonly RecipeInput[]];

const recipe = (inputs: readonly string[], ...lines: readonly Line[]): Recipe => ({
  inputs,
  parts: lines.map(([name, op, ...from]) => ({ name, op, inputs: from })),
});

const SQRT_HALF = 0.7071067811865476;

export const RECIPES: ReadonlyMap<string, Recipe> = new Map([
  // (e^2x − 1) / (e^2x + 1)
  [
    'tanh',
    recipe(
      ['x'],
      ['twice', 'mul', 2, 'x'],
      ['e', 'exp', 'twice'],
      ['above', 'sub', 'e', 1],
      ['below', 'add', 'e', 1],
      ['out', 'div', 'above', 'below'],
    ),
  ],
  // 1 / (1 + e^−x)
  [
    'sigmoid',
    recipe(
      ['x'],
      ['minus', 'neg', 'x'],
      ['e', 'exp', 'minus'],
      ['below', 'add', 1, 'e'],
      ['out', 'div', 1, 'below'],
    ),
  ],
  // ln(1 + e^x)
  ['softplus', recipe(['x'], ['e', 'exp', 'x'], ['sum', 'add', 1, 'e'], ['out', 'log', 'sum'])],
  // ½ x · (1 + erf(x / √2))
  [
    'gelu',
    recipe(
      ['x'],
      ['scaled', 'mul', 'x', SQRT_HALF],
      ['bell', 'erf', 'scaled'],
      ['share', 'add', 1, 'bell'],
      ['half', 'mul', 0.5, 'x'],
      ['out', 'mul', 'half', 'share'],
    ),
  ],
  // x · σ(x)
  ['silu', recipe(['x'], ['gate', 'sigmoid', 'x'], ['out', 'mul', 'x', 'gate'])],
  // a · b^−1
  ['div', recipe(['a', 'b'], ['inverse', 'pow', 'b', -1], ['out', 'mul', 'a', 'inverse'])],
]);
