/** The worker's end of the frame port: three buffers in turn, and the newest frame never lost. */
import { frameBytes, writeFrame, type FrameStamp, type Numbers } from './frames';
import type { FrameMessage, PortMessage, Progress, RunId } from './protocol';

export interface OutgoingFrame extends Pick<FrameMessage, 'problems' | 'moment'> {
  readonly stamp: FrameStamp;
  /** Must not change any more: the frame may have to wait. */
  readonly numbers: Numbers;
}

const BUFFERS = 3;

export class FrameSender {
  readonly #port: MessagePort;
  readonly #free: ArrayBuffer[] = Array.from({ length: BUFFERS }, () => new ArrayBuffer(0));
  #pending: OutgoingFrame | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      this.#free.push(data);
      this.#sendPending();
    };
  }

  /** Sends the frame as soon as there is a buffer for it, unless a newer one comes first. */
  offer(frame: OutgoingFrame): void {
    this.#pending = frame;
    this.#sendPending();
  }

  report(run: RunId, { done, total }: Progress): void {
    this.#post({ type: 'progress', run, done, total });
  }

  close(): void {
    this.#pending = null;
    this.#port.close();
  }

  #sendPending(): void {
    const frame = this.#pending;
    const recycled = frame === null ? undefined : this.#free.pop();
    if (frame === null || recycled === undefined) return;
    this.#pending = null;
    const { stamp, numbers, problems, moment } = frame;
    const buffer = fitting(recycled, frameBytes(numbers.data.length, numbers.slope.length));
    writeFrame(buffer, stamp, numbers);
    this.#post({ type: 'frame', buffer, problems, moment }, [buffer]);
  }

  #post(message: PortMessage, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }
}

/** The same buffer where it fits; a roomier one for a graph that grew, a smaller one for a rest. */
function fitting(buffer: ArrayBuffer, bytes: number): ArrayBuffer {
  const roomy = bytes + Math.ceil(bytes / 4);
  const fits = buffer.byteLength >= bytes && buffer.byteLength <= 4 * roomy;
  return fits ? buffer : new ArrayBuffer(roomy);
}
