/** What the page and the worker say to each other. Types only. */
import type { GradientCheck, GraphDiff, GraphDocument, Outcome, Problem, Step } from '../engine';

/** Counts the states of the document; what belongs to an older one is never shown. */
export type Revision = number;

/** Counts gradient checks, so that progress finds the call it belongs to. */
export type RunId = number;

/** What a command comes back with: plain data in both cases, since thrown errors lose theirs. */
export type Reply<T> = Outcome<T>;

/** Which computation the numbers of a frame come from. */
export type Mode = 'pass' | 'step' | 'hand';

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

/**
 * A pass driven by hand: the reader seeds, and runs the backward of one node at a time. The first
 * command begins it; `reset` clears all gradients; `leave` shows the whole pass again.
 */
export type HandCommand =
  { readonly do: 'reset' | 'leave' } | { readonly do: 'seed' | 'backward'; readonly node: string };

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
  hand(command: HandCommand): Promise<Reply<null>>;
  /** Long: yields, reports progress, and ends early at `stop` or when the document changes. */
  check(request: CheckRequest): Promise<Reply<GradientCheck>>;
  /** Ends the gradient check that is running. */
  stop(): void;
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

export interface Progress {
  readonly done: number;
  readonly total: number;
}
