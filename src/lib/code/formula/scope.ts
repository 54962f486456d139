/** What each name means at the statement that is being read, and what it meant before. */
import type { Position, Problem } from '../../engine';
import type { Bindings } from './bindings';
import type { Draft } from './draft';
import { nameProblem, type FreeNames } from './names';

export class Scope {
  /** The statement that is being read. */
  statement = 0;
  readonly problems: Problem[] = [];
  readonly names = new Set<string>();
  readonly #bindings: Bindings;
  readonly #existing: ReadonlySet<string>;
  readonly #current = new Map<string, Draft>();
  /** All that a name has stood for, in order; null where it was a second name of something else. */
  readonly #versions = new Map<string, (Draft | null)[]>();

  /** `existing`: ops of an edited document to which a text may point without defining them. */
  constructor(bindings: Bindings, existing: ReadonlySet<string>) {
    this.#bindings = bindings;
    this.#existing = existing;
  }

  /** What `name` stands for here; a name that is free becomes an input. */
  read(name: string, at: Position): Draft {
    this.names.add(name);
    const known = this.#current.get(name);
    if (known !== undefined) return known;
    const problem = nameProblem(name, at) ?? this.#usedTooEarly(name, at);
    if (problem !== null) this.problems.push(problem);
    const draft = this.#free(name, at);
    this.#current.set(name, draft);
    this.#versions.set(name, [draft]);
    return draft;
  }

  /** `name = a + b`: from here on the name stands for this node. */
  define(name: string, draft: Draft): void {
    this.#bind(name, draft, draft);
  }

  /** `name = a`: from here on a second name of the same node. */
  alias(name: string, draft: Draft): void {
    this.#bind(name, draft, null);
  }

  /** The last node to get a name keeps it; earlier ones become `c_1`, `c_2`. */
  nameDrafts(free: FreeNames): void {
    for (const [name, versions] of this.#versions) {
      const last = versions.length - 1;
      versions.forEach((draft, version) => {
        if (draft !== null) draft.name = version === last ? name : free.forEarlier(name);
      });
    }
  }

  #bind(name: string, draft: Draft, version: Draft | null): void {
    this.names.add(name);
    this.#current.set(name, draft);
    const versions = this.#versions.get(name);
    if (versions === undefined) this.#versions.set(name, [version]);
    else versions.push(version);
    // Its earlier meaning stands outside the text, which cannot give it another name.
    if (versions?.[0]?.existing) {
      this.problems.push({ code: 'formula-name-taken', ...draft.at, params: { name } });
    }
  }

  #usedTooEarly(name: string, at: Position): Problem | null {
    // a name both set and computed is refused as that already
    if (this.#bindings.values.has(name)) return null;
    const definition = this.#bindings.definitions.get(name);
    if (definition === undefined || definition.rebinds || definition.statement < this.statement) {
      return null;
    }
    const own = definition.statement === this.statement;
    const params = { name, defined: definition.at.line };
    return { code: own ? 'formula-uses-itself' : 'formula-used-before', ...at, params };
  }

  #free(name: string, at: Position): Draft {
    const value = this.#bindings.values.get(name)?.value ?? null;
    if (!this.#existing.has(name)) {
      return { op: 'input', inputs: [], value, name, existing: false, at };
    }
    if (value !== null) {
      this.problems.push({ code: 'formula-set-computed', ...at, params: { name } });
    }
    return { op: '', inputs: [], value: null, name, existing: true, at };
  }
}
