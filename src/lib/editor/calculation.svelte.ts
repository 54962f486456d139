/** What the worker made of the document: its numbers, its state, its refusals. */
import type { GraphDiff, GraphDocument, Outcome, Problem } from '../engine';
import {
  createEngineClient,
  type EngineClient,
  type EngineClientOptions,
  type EngineStatus,
  type Frame,
} from '../worker';

/** A document with its numbers: shown together, so that none is ever beside another graph. */
export interface Shown {
  readonly document: GraphDocument;
  /** null: nothing is computed. */
  readonly frame: Frame | null;
  /** A newer document is on its way through the worker. */
  readonly isWaiting: boolean;
}

/** What is needed of the engine's client. */
export type Calculator = Pick<EngineClient, 'open' | 'edit' | 'retry' | 'dispose'>;
export type MakeCalculator = (options: EngineClientOptions) => Calculator;

export class Calculation {
  #document = $state.raw<GraphDocument>() as GraphDocument;
  #computed = $state.raw<{ document: GraphDocument; frame: Frame } | null>(null);
  #status = $state.raw<EngineStatus>({ phase: 'off', notice: null });
  #refused = $state.raw<{ document: GraphDocument; problems: readonly Problem[] } | null>(null);
  #client: Calculator | null = null;

  readonly #shown = $derived.by((): Shown => {
    const document = this.#document;
    const computed = this.#computed;
    if (computed?.document === document) return { ...computed, isWaiting: false };
    const isHopeless = this.#status.phase === 'stopped' || this.problems.length > 0;
    if (computed === null || isHopeless) return { document, frame: null, isWaiting: !isHopeless };
    return { ...computed, isWaiting: true };
  });

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  get shown(): Shown {
    return this.#shown;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Why the worker did not take the newest document. */
  get problems(): readonly Problem[] {
    return this.#refused?.document === this.#document ? this.#refused.problems : [];
  }

  /** Starts the worker; the way back ends it. */
  start(make: MakeCalculator = createEngineClient): () => void {
    const client = make({
      onFrame: (frame) => (this.#computed = { document: this.#document, frame }),
      onStatus: (status) => (this.#status = status),
      pace: (show) => void requestAnimationFrame(show),
    });
    this.#client = client;
    void this.#watch(client.open(this.#document));
    return () => client.dispose();
  }

  follow(diff: GraphDiff, next: GraphDocument): void {
    this.#document = next;
    if (this.#client !== null) void this.#watch(this.#client.edit(diff, next));
  }

  retry = (): void => {
    if (this.#client !== null) void this.#watch(this.#client.retry());
  };

  async #watch(answer: Promise<Outcome<unknown>>): Promise<void> {
    const document = this.#document;
    const outcome = await answer;
    if (outcome.ok) return;
    // What became of the worker itself is said by its status.
    const problems = outcome.problems.filter(({ code }) => !code.startsWith('worker-'));
    if (problems.length > 0) this.#refused = { document, problems };
  }
}
