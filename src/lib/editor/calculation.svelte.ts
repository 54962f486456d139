/** What the worker made of the document: its numbers, its state, its refusals. */
import {
  failure,
  type GraphDiff,
  type GraphDocument,
  type LeafCheck,
  type Outcome,
  type Problem,
} from '../engine';
import {
  createEngineClient,
  tellsGradients,
  type About,
  type Answer,
  type AskOptions,
  type EngineClient,
  type EngineClientOptions,
  type EngineStatus,
  type Frame,
  type Moment,
  type CheckOptions,
  type Progress,
  type QuestionKind,
} from '../worker';
import {
  checkedState,
  NO_CHECK,
  signsIn,
  verdictsIn,
  type CheckState,
  type SignOfCheck,
} from './check-state';
import { lensOf } from './lens';
import { withoutGradients } from './masked-frame';

/** A document with its numbers: shown together, so that none is ever beside another graph. */
export interface Shown {
  readonly document: GraphDocument;
  /** null: nothing is computed. */
  readonly frame: Frame | null;
  /** A newer document is on its way through the worker. */
  readonly isWaiting: boolean;
}

/** What is needed of the engine's client. */
export type Calculator = Pick<
  EngineClient,
  'open' | 'edit' | 'retry' | 'step' | 'check' | 'stop' | 'ask' | 'dispose'
>;
export type MakeCalculator = (options: EngineClientOptions) => Calculator;

export class Calculation {
  #document = $state.raw<GraphDocument>() as GraphDocument;
  #computed = $state.raw<{ document: GraphDocument; frame: Frame } | null>(null);
  #status = $state.raw<EngineStatus>({ phase: 'off', notice: null });
  #refused = $state.raw<{ document: GraphDocument; problems: readonly Problem[] } | null>(null);
  #check = $state.raw<{ document: GraphDocument; state: CheckState } | null>(null);
  #checks = 0;
  #opens = $state(0);
  #position = $state<number | null>(null);
  /** Steps that were asked for and not answered yet. */
  #steps = 0;
  #client: Calculator | null = null;

  /** The numbers that may be seen. */
  readonly #seen = $derived.by(() => {
    const computed = this.#computed;
    if (computed === null || !lensOf(this.#document).hidesGrad) return computed;
    return { ...computed, frame: withoutGradients(computed.frame) };
  });

  readonly #shown = $derived.by((): Shown => {
    const document = this.#document;
    const computed = this.#seen;
    if (computed?.document === document) return { ...computed, isWaiting: false };
    const isHopeless = this.#status.phase === 'stopped' || this.problems.length > 0;
    if (computed === null || isHopeless) return { document, frame: null, isWaiting: !isHopeless };
    return { ...computed, isWaiting: true };
  });

  readonly #verdicts = $derived(verdictsIn(this.check));
  readonly #signs = $derived(signsIn(this.check));

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  /** The newest one, computed or not. */
  get document(): GraphDocument {
    return this.#document;
  }

  /** Counts documents opened: what is known of one says nothing of the next. */
  get opens(): number {
    return this.#opens;
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

  /** Of the newest document: a change of it drops what was found. */
  get check(): CheckState {
    return this.#check?.document === this.#document ? this.#check.state : NO_CHECK;
  }

  /** After how many steps of the pass it is shown; null: the whole pass is. */
  get position(): number | null {
    return this.#position;
  }

  /** What was done last and what comes next, as the numbers that are shown have it. */
  get moment(): Moment | null {
    const { document, frame, isWaiting } = this.shown;
    const isOfNow = this.#position !== null && document === this.#document && !isWaiting;
    return isOfNow ? (frame?.moment ?? null) : null;
  }

  /** What the check found about a leaf. */
  verdictOf(leaf: string): LeafCheck | null {
    return this.#verdicts.get(leaf) ?? null;
  }

  /** The verdicts as marks on cards. */
  get verdicts(): ReadonlyMap<string, SignOfCheck> {
    return this.#signs;
  }

  /** Starts the worker; the way back ends it. */
  start(make: MakeCalculator = createEngineClient): () => void {
    const client = make({
      onFrame: (frame) => this.#take(frame),
      onStatus: (status) => (this.#status = status),
      pace: (show) => void requestAnimationFrame(show),
    });
    this.#client = client;
    void this.#watch(client.open(this.#document));
    return () => client.dispose();
  }

  /** Another document. */
  open(document: GraphDocument): void {
    this.#document = document;
    this.#computed = null;
    this.#refused = null;
    this.#position = null;
    this.#opens += 1;
    if (this.#client !== null) void this.#watch(this.#client.open(document));
  }

  follow(diff: GraphDiff, next: GraphDocument): void {
    this.#document = next;
    if (this.#client !== null) void this.#watch(this.#client.edit(diff, next));
  }

  retry = (): void => {
    if (this.#client !== null) void this.#watch(this.#client.retry());
  };

  /** Shows the state after so many steps, or the whole pass; past the last is the last. */
  async step(position: number | null): Promise<void> {
    this.#position = position;
    if (this.#client === null) return;
    this.#steps += 1;
    const answer = await this.#client.step(position);
    this.#steps -= 1;
    if (answer.ok && this.#position === position) this.#settle(answer.value);
  }

  /** Holds every gradient against central differences; a later check ends an earlier one. */
  async startCheck(options: Pick<CheckOptions, 'h'> = {}): Promise<void> {
    if (this.#client === null) return;
    const document = this.#document;
    const isHidden = lensOf(document).hidesGrad;
    const run = ++this.#checks;
    const tell = (state: CheckState): void => {
      if (run === this.#checks && this.#document === document) this.#check = { document, state };
    };
    if (isHidden) return tell({ ...NO_CHECK, problems: [{ code: 'gradients-hidden' }] });
    const running = { ...NO_CHECK, phase: 'running' } as const;
    tell(running);
    const onProgress = (progress: Progress) => tell({ ...running, ...progress });
    tell(checkedState(await this.#client.check({ ...options, onProgress })));
  }

  /** Something to find out about the newest document; `Asking` asks anew as it changes. */
  async ask<K extends QuestionKind>(
    kind: K,
    about: About<K>,
    options: AskOptions = {},
  ): Promise<Outcome<Answer<K>>> {
    const document = this.#document;
    const isHidden = tellsGradients(kind) && lensOf(document).hidesGrad;
    if (isHidden) return failure({ code: 'gradients-hidden' });
    const outcome = await this.#client?.ask(kind, about, options);
    const isOld = outcome === undefined || this.#document !== document;
    return isOld ? failure({ code: 'question-dropped' }) : outcome;
  }

  stopCheck = (): void => {
    this.#client?.stop();
  };

  #take(frame: Frame): void {
    this.#computed = { document: this.#document, frame };
    if (this.#position === null || this.#steps > 0) return;
    // A new worker begins with the whole pass.
    if (frame.moment === null) void this.step(this.#position);
    else this.#settle(frame.moment);
  }

  /** An edit may have left fewer steps. What is shown may be behind, and must not hold steps back. */
  #settle(moment: Moment | null): void {
    if (this.#position === null || moment === null) return;
    this.#position = Math.min(this.#position, moment.length);
  }

  async #watch(answer: Promise<Outcome<unknown>>): Promise<void> {
    const document = this.#document;
    const outcome = await answer;
    if (outcome.ok) return;
    // What became of the worker itself is said by its status.
    const problems = outcome.problems.filter(({ code }) => !code.startsWith('worker-'));
    if (problems.length > 0) this.#refused = { document, problems };
  }
}
