/** The state of the editor: one document, one way to change it, and what the worker made of it. */
import {
  applyDiff,
  difference,
  isEmptyDiff,
  type GraphDiff,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../engine';
import {
  createEngineClient,
  type EngineClient,
  type EngineClientOptions,
  type EngineStatus,
  type Frame,
} from '../worker';
import { dropRules, setOutput, setTitle, setValue } from './commands';
import { EXAMPLE } from './example';
import { NO_HISTORY, record, redo, undo, type What } from './history';

/** A document with its numbers: they are shown together, so that none is ever beside another graph. */
export interface Shown {
  readonly document: GraphDocument;
  /** null: nothing is computed. */
  readonly frame: Frame | null;
  /** A newer document is on its way through the worker. */
  readonly isWaiting: boolean;
}

/** What the editor needs of the engine's client. */
export type Calculator = Pick<EngineClient, 'open' | 'edit' | 'retry' | 'dispose'>;

export class Editor {
  #document = $state.raw<GraphDocument>(EXAMPLE);
  #history = $state.raw(NO_HISTORY);
  #computed = $state.raw<{ document: GraphDocument; frame: Frame } | null>(null);
  #status = $state.raw<EngineStatus>({ phase: 'off', notice: null });
  #refused = $state.raw<{ document: GraphDocument; problems: readonly Problem[] } | null>(null);
  #leaps = $state(0);
  #client: Calculator | null = null;

  /** Has a worker still to answer for the newest document? */
  readonly #shown = $derived.by((): Shown => {
    const computed = this.#computed;
    const isNewest = computed?.document === this.#document;
    const isHopeless = this.#status.phase === 'stopped' || this.problemsOfOpening.length > 0;
    if (computed !== null && isNewest) return { ...computed, isWaiting: false };
    if (computed !== null && !isHopeless) return { ...computed, isWaiting: true };
    return { document: this.#document, frame: null, isWaiting: !isHopeless };
  });

  constructor(document: GraphDocument = EXAMPLE) {
    this.#document = document;
  }

  get document(): GraphDocument {
    return this.#document;
  }

  get shown(): Shown {
    return this.#shown;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Why the worker did not take the newest document. */
  get problemsOfOpening(): readonly Problem[] {
    return this.#refused?.document === this.#document ? this.#refused.problems : [];
  }

  /** Counts undos and redos: a text being typed gives way to them. */
  get leaps(): number {
    return this.#leaps;
  }

  get undoes(): What | null {
    return this.#history.past.at(-1)?.what ?? null;
  }

  get redoes(): What | null {
    return this.#history.future.at(-1)?.what ?? null;
  }

  /** Starts the worker; the way back ends it. */
  start(make: (options: EngineClientOptions) => Calculator = createEngineClient): () => void {
    const client = make({
      onFrame: (frame) => (this.#computed = { document: this.#document, frame }),
      onStatus: (status) => (this.#status = status),
      pace: (show) => void requestAnimationFrame(show),
    });
    this.#client = client;
    void this.#watch(client.open(this.#document));
    return () => client.dispose();
  }

  /** The only way in which a person's hand reaches the document. */
  dispatch(next: GraphDocument, what: What, gesture: string | null = null): void {
    const before = this.#document;
    const diff = difference(before, next);
    if (isEmptyDiff(diff)) return;
    this.#history = record(this.#history, { diff, before, what, gesture });
    this.#move(diff, next);
  }

  setValue(id: string, value: number, gesture: string): void {
    this.dispatch(
      setValue(this.#document, id, value),
      { key: 'did-value', params: { id } },
      gesture,
    );
  }

  setOutput(id: string): void {
    this.dispatch(setOutput(this.#document, id), { key: 'did-output', params: { id } });
  }

  rename(title: string, gesture: string): void {
    this.dispatch(setTitle(this.#document, title), { key: 'did-title' }, gesture);
  }

  dropRules(): void {
    this.dispatch(dropRules(this.#document), { key: 'did-rules' });
  }

  undo = (): void => this.#leap(undo(this.#history));

  redo = (): void => this.#leap(redo(this.#history));

  retry = (): void => {
    if (this.#client !== null) void this.#watch(this.#client.retry());
  };

  #leap(step: ReturnType<typeof undo>): void {
    if (step === null) return;
    const next = applyDiff(this.#document, step.diff);
    if (!next.ok) return;
    this.#history = step.history;
    this.#leaps += 1;
    this.#move(step.diff, next.value);
  }

  #move(diff: GraphDiff, next: GraphDocument): void {
    this.#document = next;
    if (this.#client !== null) void this.#watch(this.#client.edit(diff, next));
  }

  async #watch(answer: Promise<Outcome<unknown>>): Promise<void> {
    const document = this.#document;
    const outcome = await answer;
    if (!outcome.ok && this.#status.phase !== 'stopped') {
      const problems = outcome.problems.filter(({ code }) => !code.startsWith('worker-'));
      this.#refused = { document, problems };
    }
  }
}
