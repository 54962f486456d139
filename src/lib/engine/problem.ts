/** What a person can get wrong, as data: a code, where it is, and the numbers a message needs. */
export interface Problem {
  /** Stable, kebab-case; `messages` has one sentence for each. */
  readonly code: string;
  /** The node it is about. */
  readonly node?: string;
  /** The input port of that node, counted from 0. */
  readonly port?: number;
  /** Where in the JSON it stands, as `nodes[3].value`. */
  readonly path?: string;
  /** Where in a text it stands, both counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** What the sentence fills in. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value, or what kept it from being made. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (...problems: readonly Problem[]): Outcome<never> => ({
  ok: false,
  problems,
});
