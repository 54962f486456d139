/** A question about the document that is asked anew whenever the document, or what it asks, changes. */
import { sameValue, type GraphDocument, type Outcome, type Problem } from '../engine';
import type { About, Answer, Progress, QuestionKind } from '../worker';
import type { Calculation } from './calculation.svelte';

interface Came<K extends QuestionKind> {
  readonly document: GraphDocument;
  readonly about: About<K>;
  readonly outcome: Outcome<Answer<K>>;
  /** Which of the documents that were opened it is about. */
  readonly opens: number;
}

/** An answer with the document that it is about: shown together, or not at all. */
export interface Known<K extends QuestionKind> {
  readonly document: GraphDocument;
  readonly about: About<K>;
  readonly answer: Answer<K>;
}

/** To be made while a component is: it ends with it. */
export class Asking<K extends QuestionKind> {
  #came = $state.raw<Came<K> | null>(null);
  #progress = $state.raw<Progress | null>(null);
  readonly #calculation: Calculation;
  readonly #wanted: () => About<K> | null;

  constructor(calculation: Calculation, kind: K, about: () => About<K> | null) {
    this.#calculation = calculation;
    this.#wanted = steady(about);
    $effect(() => {
      const { document, opens } = calculation;
      const wanted = this.#wanted();
      if (wanted === null) return;
      const stop = new AbortController();
      const { signal } = stop;
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) this.#progress = progress;
      };
      void calculation.ask(kind, wanted, { signal, onProgress }).then((outcome) => {
        if (signal.aborted) return;
        this.#came = { document, about: wanted, outcome, opens };
        this.#progress = null;
      });
      return () => stop.abort();
    });
  }

  /** null unless it is about the newest document and about what is asked now. */
  get answer(): Answer<K> | null {
    const current = this.#current;
    return current?.outcome.ok === true ? current.outcome.value : null;
  }

  /** The last answer while the next one is on its way: for what must not flicker under a hand. */
  get known(): Known<K> | null {
    const came = this.#came;
    const { opens, shown } = this.#calculation;
    if (came?.outcome.ok !== true || came.opens !== opens) return null;
    if (shown.frame === null || this.#wanted() === null) return null;
    return { document: came.document, about: came.about, answer: came.outcome.value };
  }

  get isWaiting(): boolean {
    return this.#wanted() !== null && this.#current === null;
  }

  /** How far it is, where it takes long. */
  get progress(): Progress | null {
    return this.isWaiting ? this.#progress : null;
  }

  /** Why there is no answer. */
  get problems(): readonly Problem[] {
    const current = this.#current;
    return current === null || current.outcome.ok ? [] : current.outcome.problems;
  }

  get #current(): Came<K> | null {
    const came = this.#came;
    const isNew = came?.document === this.#calculation.document && came.about === this.#wanted();
    return isNew ? came : null;
  }
}

/** The same object for as long as it says the same. */
function steady<T>(make: () => T): () => T {
  let last: T | undefined;
  const made = $derived.by(() => {
    const next = make();
    if (last === undefined || !sameValue(last, next)) last = next;
    return last;
  });
  return () => made as T;
}
