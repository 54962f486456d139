/** Builders for the entries of the table: they parse the maths, and refuse a wrong number of slopes. */
import { parseExpression, simplify, type Expression } from '../expression';
import type { FixedOp, ManyOp, ManySlopes, OpGroup } from './spec';

type Domain = readonly (readonly [low: number, high: number])[];

interface Entry {
  readonly name: string;
  readonly code: number;
  readonly symbol: string;
  readonly group: OpGroup;
  readonly torch: string;
  /** [-2, 2] for each input by default. */
  readonly domain?: Domain;
}

interface FixedEntry<Slopes extends readonly string[]> extends Entry {
  readonly value: string;
  readonly slope: Slopes;
  /** No kink by default. */
  readonly kink?: string;
}

interface ManyEntry extends Entry {
  readonly fold: string;
  readonly slopes: ManySlopes;
}

/** y = f(x), with dy/dx. */
export const unary = (entry: FixedEntry<readonly [string]>): FixedOp => fixed(entry, ['x']);

/** y = f(a, b), with dy/da and dy/db. */
export const binary = (entry: FixedEntry<readonly [string, string]>): FixedOp =>
  fixed(entry, ['a', 'b']);

/** Two or more inputs, folded from left to right. */
export const many = ({ fold, ...entry }: ManyEntry): ManyOp => ({
  ...entry,
  kind: 'many',
  fold: read(fold),
  domain: entry.domain ?? [[-2, 2]],
});

function fixed(entry: FixedEntry<readonly string[]>, inputs: readonly string[]): FixedOp {
  const { value, slope, kink, ...common } = entry;
  return {
    ...common,
    kind: 'fixed',
    inputs,
    value: read(value),
    slopes: slope.map(read),
    kink: kink === undefined ? null : read(kink),
    domain: common.domain ?? inputs.map(() => [-2, 2] as const),
  };
}

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`"${text}" is no expression: ${JSON.stringify(parsed.problems)}`);
  return simplify(parsed.value);
}
