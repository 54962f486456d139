/** A run that was kept, to hold later ones against: numbers by node, as they were. */
import { STATE } from '../engine';
import type { Shown } from './calculation.svelte';
import type { Editor } from './editor.svelte';

export type Part = 'data' | 'grad';

/** Only numbers that were computed. */
type Numbers = Readonly<Partial<Record<Part, number>>>;

/** A number that is another one now. */
export interface Difference {
  readonly id: string;
  readonly part: Part;
  readonly was: number;
  readonly is: number;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Nodes that came since, and nodes that went. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

const NOTHING: Comparison = { differences: [], come: [], gone: [] };

export class Pinned {
  readonly #editor: Editor;
  readonly #opens: number;
  readonly #numbers: ReadonlyMap<string, Numbers>;
  readonly output: string | null;

  readonly #comparison = $derived.by((): Comparison => {
    const { calculation, playback } = this.#editor;
    // In the middle of the pass numbers are not what they will be.
    if (playback.position !== null || playback.moment !== null) return this.#last;
    if (calculation.shown.frame === null) return NOTHING;
    return (this.#last = this.#compare(calculation.shown));
  });
  #last = NOTHING;

  readonly #byNumber = $derived(keyed(this.#comparison.differences));

  /** Keeps the numbers that are shown; null while there are none. */
  static of(editor: Editor): Pinned | null {
    const { shown } = editor.calculation;
    return shown.frame === null ? null : new Pinned(editor, shown);
  }

  private constructor(editor: Editor, shown: Shown) {
    this.#editor = editor;
    this.#opens = editor.opens;
    this.#numbers = numbersIn(shown);
    this.output = shown.document.nodes[shown.frame?.output ?? -1]?.id ?? null;
  }

  /** It goes with the document whose run it is. */
  get isOver(): boolean {
    return this.#editor.opens !== this.#opens;
  }

  get comparison(): Comparison {
    return this.#comparison;
  }

  get data(): number | null {
    return this.#numbers.get(this.output ?? '')?.data ?? null;
  }

  /** null where the number is the same, or was not there. */
  differenceOf(id: string, part: Part): Difference | null {
    return this.#byNumber.get(keyOf(id, part)) ?? null;
  }

  #compare(shown: Shown): Comparison {
    const now = numbersIn(shown);
    const differences = [...now].flatMap(([id, numbers]) => {
      const before = this.#numbers.get(id);
      return before === undefined ? [] : differencesOf(id, before, numbers);
    });
    return {
      differences,
      come: [...now.keys()].filter((id) => !this.#numbers.has(id)),
      gone: [...this.#numbers.keys()].filter((id) => !now.has(id)),
    };
  }
}

const keyOf = (id: string, part: Part): string => `${part} ${id}`;

const keyed = (differences: readonly Difference[]): ReadonlyMap<string, Difference> =>
  new Map(differences.map((each) => [keyOf(each.id, each.part), each]));

const PARTS = ['data', 'grad'] as const;

function differencesOf(id: string, before: Numbers, now: Numbers): readonly Difference[] {
  return PARTS.flatMap((part) => {
    const was = before[part];
    const is = now[part];
    if (was === undefined || is === undefined || Object.is(was, is)) return [];
    return [{ id, part, was, is }];
  });
}

/** Copies: the arrays of a frame go back to the worker. */
function numbersIn({ document, frame }: Shown): ReadonlyMap<string, Numbers> {
  if (frame === null) return new Map();
  return new Map(
    document.nodes.map(({ id }, node): [string, Numbers] => [
      id,
      {
        ...(has(frame.state[node], STATE.computed) && { data: frame.data[node] }),
        ...(has(frame.state[node], STATE.graded) && { grad: frame.grad[node] }),
      },
    ]),
  );
}

const has = (state: number, bit: number): boolean => (state & bit) !== 0;
