/** Collects what is wrong while untrusted values are read, and what their unknown fields weigh. */
import type { Outcome, Problem } from '../problem';
import { pathOf, type Place } from './place';
import { LIMITS } from './schema';

type Params = NonNullable<Problem['params']>;

/** A value made afresh from an untrusted one; undefined when it was refused. */
export type Read<T> = (value: unknown, place: Place, reader: Reader) => T | undefined;

export class Reader {
  /** The first problems, as many as are shown. */
  readonly problems: Problem[] = [];
  /** How many there are. */
  refusals = 0;
  /** The unknown fields kept so far, as JSON. */
  extraBytes = 0;

  /** Strict: a field that is not known is a problem; else it is kept. */
  constructor(readonly strict = false) {}

  refuse(code: string, place: Place, params?: Params): undefined {
    this.refusals += 1;
    if (this.problems.length >= LIMITS.problems) return;
    const path = pathOf(place);
    this.problems.push({
      code,
      ...(path === '' ? {} : { path }),
      ...(params === undefined ? {} : { params }),
    });
  }

  refuseType(expected: string, value: unknown, place: Place): undefined {
    this.refuse('wrong-type', place, { expected, found: kindOf(value) });
  }

  /** Says of the problems from the given one on which node, and which of its ports, they are about. */
  attribute(from: number, node: string): void {
    for (let index = from; index < this.problems.length; index++) {
      const port = /\.inputs\[(\d+)\]$/.exec(this.problems[index].path ?? '')?.[1];
      const place = port === undefined ? { node } : { node, port: Number(port) };
      this.problems[index] = { ...this.problems[index], ...place };
    }
  }

  outcome<T>(value: T | undefined): Outcome<T> {
    if (value !== undefined && this.refusals === 0) return { ok: true, value };
    return { ok: false, problems: this.problems };
  }
}

/** What a value is, as a word that messages can put into a sentence. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kinds: Partial<Record<string, string>> = {
    string: 'text',
    number: 'number',
    boolean: 'boolean',
  };
  return kinds[typeof value] ?? 'object';
}
