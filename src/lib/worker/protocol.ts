/** What the page and the worker say to each other. Types only. */
import type {
  GradientCheck,
  GraphDiff,
  GraphDocument,
  Outcome,
  Problem,
  Progress,
  Step,
} from '../engine';
import type { About, Answer, QuestionKind } from './questions';

export type { Progress } from '../engine';

/** Counts the states of the document; what belongs to an older one is never shown. */
export type Revision = number;

/** Counts long calls, so that progress finds the one it belongs to, and each can be ended. */
export type RunId = number;

/** What a command comes back with: plain data in both cases, since thrown errors lose theirs. */
export type Reply<T> = Outcome<T>;

/** Which computation the numbers of a frame come from. */
export type Mode = 'pass' | 'step';

/** A place in the trace: so many fine steps are done. */
export interface Moment {
  readonly position: number;
  /** How many fine steps there are. */
  readonly length: number;
  /** The step that led here; null at the start. */
  readonly done: Step | null;
  /** The step that comes next; null at the end. */
  readonly next: Step | null;
  /** Where the node before and the node after this place are done: coarse steps. */
  readonly previousNode: number;
  readonly nextNode: number;
}

export interface CheckRequest {
  readonly run: RunId;
  /** Distance of the central differences; the engine's own default when absent. */
  readonly h?: number;
}

/** Something to find out about the document of this revision. */
export interface Question<K extends QuestionKind = QuestionKind> {
  readonly run: RunId;
  readonly revision: Revision;
  readonly kind: K;
  readonly about: About<K>;
}

/** The commands. What changes the picture answers once its frame is on the frame port. */
export interface EngineApi {
  /** Hands over the port on which frames and progress go out and empty buffers come back. */
  connect(port: MessagePort): void;
  /** Answers at once; a worker that does not is busy or dead. */
  ping(): void;
  /** Another document, or the same one for a worker that has just started; shows the whole pass. */
  open(document: GraphDocument, revision: Revision): Promise<Reply<Revision>>;
  /** The next state of the document; any other revision than the next one is `stale-edit`. */
  edit(diff: GraphDiff, revision: Revision): Promise<Reply<Revision>>;
  /** Shows the state after so many fine steps, or the whole pass (and no moment) for null. */
  step(position: number | null): Promise<Reply<Moment | null>>;
  /** Long: yields, reports progress, and ends early at `stop` or when the document changes. */
  check(request: CheckRequest): Promise<Reply<GradientCheck>>;
  /** Ends the gradient check that is running. */
  stop(): void;
  /** May be long, as a check may; several may be under way. */
  ask<K extends QuestionKind>(question: Question<K>): Promise<Reply<Answer<K>>>;
  /** Nobody waits for this answer any more. */
  drop(run: RunId): void;
}

/** On the frame port, from the worker. The way back carries nothing but empty buffers. */
export type PortMessage = FrameMessage | ProgressMessage;

export interface FrameMessage {
  readonly type: 'frame';
  /** Laid out by `frames.ts`. */
  readonly buffer: ArrayBuffer;
  readonly problems: readonly Problem[];
  /** Only where the mode is `step`. */
  readonly moment: Moment | null;
}

export interface ProgressMessage extends Progress {
  readonly type: 'progress';
  readonly run: RunId;
}
