/** The page's end of the frame port: shows what is current and sends every buffer back. */
import { frameViews, type Frame } from './frames';
import type { FrameMessage, PortMessage, ProgressMessage, Revision } from './protocol';

export interface ReceiverOptions {
  /** Frames of another revision are dropped. */
  isCurrent(revision: Revision): boolean;
  onFrame(frame: Frame): void;
  onProgress(progress: ProgressMessage): void;
  /** Called for each sign of life. */
  onMessage(): void;
  /** When to show what has arrived, say `requestAnimationFrame`; at once by default. */
  pace?(show: () => void): void;
}

export class FrameReceiver {
  readonly #port: MessagePort;
  readonly #options: ReceiverOptions;
  /** Arrived and not shown yet, oldest first. Held back, they slow the worker down. */
  #waiting: FrameMessage[] = [];
  #shown: FrameMessage | null = null;
  #isClosed = false;

  constructor(port: MessagePort, options: ReceiverOptions) {
    this.#port = port;
    this.#options = options;
    port.onmessage = ({ data }: MessageEvent<PortMessage>) => {
      this.#take(data);
    };
  }

  /** What was shown last stays readable. */
  close(): void {
    this.#isClosed = true;
    this.#waiting = [];
    this.#port.close();
  }

  #take(message: PortMessage): void {
    if (this.#isClosed) return;
    this.#options.onMessage();
    if (message.type === 'progress') this.#options.onProgress(message);
    else if (this.#isCurrent(message)) this.#wait(message);
    else this.#giveBack(message);
  }

  #isCurrent({ buffer }: FrameMessage): boolean {
    return this.#options.isCurrent(frameViews(buffer).revision);
  }

  #wait(message: FrameMessage): void {
    this.#waiting.push(message);
    if (this.#options.pace === undefined) this.#showNewest();
    else if (this.#waiting.length === 1) this.#options.pace(() => this.#showNewest());
  }

  #showNewest(): void {
    const passedOver = this.#waiting;
    this.#waiting = [];
    const newest = passedOver.pop();
    for (const message of passedOver) this.#giveBack(message);
    if (newest === undefined) return;
    // The document may have changed since the frame came.
    if (this.#isCurrent(newest)) this.#show(newest);
    else this.#giveBack(newest);
  }

  #show(message: FrameMessage): void {
    const { buffer, problems, moment } = message;
    const previous = this.#shown;
    this.#shown = message;
    try {
      this.#options.onFrame({ ...frameViews(buffer), problems, moment });
    } finally {
      if (previous !== null) this.#giveBack(previous);
    }
  }

  #giveBack({ buffer }: FrameMessage): void {
    if (!this.#isClosed) this.#port.postMessage(buffer, [buffer]);
  }
}
