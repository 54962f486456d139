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
  /** Arrived and not looked at yet, oldest first. Held back, they slow the worker down. */
  #waiting: FrameMessage[] = [];
  #shown: ArrayBuffer | null = null;
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
    else this.#wait(message);
  }

  #wait(message: FrameMessage): void {
    this.#waiting.push(message);
    if (this.#options.pace === undefined) this.#showNewest();
    else if (this.#waiting.length === 1) this.#options.pace(() => this.#showNewest());
  }

  #showNewest(): void {
    const newest = this.#waiting.pop();
    if (newest === undefined) return;
    const passedOver = this.#waiting.map(({ buffer }) => buffer);
    this.#waiting = [];
    for (const buffer of passedOver) this.#giveBack(buffer);
    this.#show(newest);
  }

  #show({ buffer, problems, moment }: FrameMessage): void {
    const views = frameViews(buffer);
    if (!this.#options.isCurrent(views.revision)) {
      this.#giveBack(buffer);
      return;
    }
    const previous = this.#shown;
    this.#shown = buffer;
    this.#options.onFrame({ ...views, problems, moment });
    if (previous !== null) this.#giveBack(previous);
  }

  #giveBack(buffer: ArrayBuffer): void {
    if (!this.#isClosed) this.#port.postMessage(buffer, [buffer]);
  }
}
