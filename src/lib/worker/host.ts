/** The worker's work: keeps a copy of the document, runs its pass, and sends what it found. */
import {
  applyDiff,
  checkDocument,
  failure,
  success,
  type GradientCheck,
  type GraphDiff,
  type GraphDocument,
  type Problem,
} from '../engine';
import { nextTask } from './breathe';
import { changedLeaves } from './change';
import { loadCheck, loadSteps } from './later';
import { PassView } from './pass-view';
import { loadAnswers, type Answer, type QuestionKind } from './questions';
import type {
  CheckRequest,
  EngineApi,
  Moment,
  Progress,
  Question,
  Reply,
  Revision,
  RunId,
} from './protocol';
import { FrameSender } from './sender';
import type { Picture, View } from './view';

type Steps = Awaited<ReturnType<typeof loadSteps>>;

const STALE: Problem = { code: 'stale-edit' };
const NO_DOCUMENT: Problem = { code: 'no-document' };
/** A script that cannot be had now is no reason to give up the worker. */
const NOT_LOADED: Problem = { code: 'work-not-loaded' };
const STOPPED: Problem = { code: 'check-stopped' };
const DROPPED: Problem = { code: 'question-dropped' };

/**
 * Knows neither Comlink nor the DOM. A document that is not in order changes nothing here; a method
 * that throws has met a bug.
 */
export class EngineHost implements EngineApi {
  readonly #pass = new PassView();
  #view: View = this.#pass;
  #document: GraphDocument | null = null;
  #revision: Revision = 0;
  #sender: FrameSender | null = null;
  #drawing: Promise<Picture> | null = null;
  #checking: RunId | null = null;
  readonly #asked = new Set<RunId>();
  /** Counts the places in the pass that were asked for: the newest is shown. */
  #moves = 0;

  connect(port: MessagePort): void {
    this.#sender?.close();
    this.#sender = new FrameSender(port);
  }

  ping(): void {
    // The answer is all that is asked for.
  }

  async open(document: GraphDocument, revision: Revision): Promise<Reply<Revision>> {
    const problems = checkDocument(document);
    if (problems.length > 0) return failure(...problems);
    this.#view = this.#pass;
    this.#moves += 1;
    return this.#accept(document, revision);
  }

  async edit(diff: GraphDiff, revision: Revision): Promise<Reply<Revision>> {
    const before = this.#document;
    if (before === null || revision !== this.#revision + 1) return failure(STALE);
    const after = applyDiff(before, diff);
    if (!after.ok) return failure(STALE);
    const isSameGraph = changedLeaves(before, after.value) !== null;
    const problems = isSameGraph ? [] : checkDocument(after.value);
    return problems.length > 0 ? failure(...problems) : this.#accept(after.value, revision);
  }

  async step(position: number | null): Promise<Reply<Moment | null>> {
    const move = ++this.#moves;
    const steps = position === null ? null : await loadSteps();
    if (this.#document === null) return failure(NO_DOCUMENT);
    if (position !== null && steps === null) return failure(NOT_LOADED);
    if (move === this.#moves) this.#view = this.#viewAt(position, steps);
    return success((await this.#draw()).moment);
  }

  async check({ run, h }: CheckRequest): Promise<Reply<GradientCheck>> {
    const document = this.#document;
    if (document === null) return failure(NO_DOCUMENT);
    this.#checking = run;
    const check = await loadCheck();
    if (check === null) return failure(NOT_LOADED);
    const isWanted = () => this.#checking === run && this.#computesLike(document);
    const report = (progress: Progress) => this.#sender?.report(run, progress);
    const found = await check.runCheck(document, { h, isWanted, report });
    return found === null ? failure(STOPPED) : success(found);
  }

  stop(): void {
    this.#checking = null;
  }

  async ask<K extends QuestionKind>(question: Question<K>): Promise<Reply<Answer<K>>> {
    const { run } = question;
    this.#asked.add(run);
    const answer = await this.#answer(question);
    this.#asked.delete(run);
    return answer ?? failure(DROPPED);
  }

  drop(run: RunId): void {
    this.#asked.delete(run);
  }

  /** null where nobody waits for it any more, or the document is another one. */
  async #answer<K extends QuestionKind>({
    run,
    revision,
    kind,
    about,
  }: Question<K>): Promise<Reply<Answer<K>> | null> {
    const [answers] = await Promise.all([loadAnswers(), nextTask()]);
    const document = this.#document;
    const isWanted = (): boolean =>
      this.#asked.has(run) && document !== null && this.#computesLike(document);
    if (document === null || revision !== this.#revision || !isWanted()) return null;
    if (answers === null) return failure(NOT_LOADED);
    const report = (progress: Progress) => this.#sender?.report(run, progress);
    return answers.answerTo(kind, about, { document, isWanted, report });
  }

  async #accept(document: GraphDocument, revision: Revision): Promise<Reply<Revision>> {
    this.#document = document;
    this.#revision = revision;
    await this.#draw();
    return success(revision);
  }

  /** Captions and places may change while a check runs; what it computes with may not. */
  #computesLike(document: GraphDocument): boolean {
    return this.#document !== null && changedLeaves(document, this.#document)?.length === 0;
  }

  /** The trace is kept from step to step. */
  #viewAt(position: number | null, steps: Steps): View {
    if (position === null || steps === null) return this.#pass;
    const { StepView } = steps;
    const view = this.#view instanceof StepView ? this.#view : new StepView();
    view.position = position;
    return view;
  }

  /** Once for all the commands that already wait: a flood of edits ends in one pass. */
  #draw(): Promise<Picture> {
    this.#drawing ??= nextTask().then(() => {
      this.#drawing = null;
      return this.#present();
    });
    return this.#drawing;
  }

  #present(): Picture {
    const document = this.#document;
    if (document === null) throw new Error('there is nothing to draw');
    const picture = this.#view.show(document);
    const { mode, moment, result } = picture;
    this.#sender?.offer({
      stamp: { revision: this.#revision, mode, step: moment?.position ?? null },
      numbers: result,
      problems: result.problems,
      moment,
    });
    return picture;
  }
}
