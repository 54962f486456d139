/** A host on this thread, with the page's end of its frame port. */
import { nextTask } from '../breathe';
import type { Frame } from '../frames';
import { EngineHost } from '../host';
import type { ProgressMessage } from '../protocol';
import { FrameReceiver } from '../receiver';

export interface Hosted {
  readonly host: EngineHost;
  readonly frames: Frame[];
  readonly progress: ProgressMessage[];
  /** The newest frame, once it is here. */
  last(): Promise<Frame>;
  close(): void;
}

export function hosted(): Hosted {
  const { port1, port2 } = new MessageChannel();
  const host = new EngineHost();
  host.connect(port2);
  const frames: Frame[] = [];
  const progress: ProgressMessage[] = [];
  const receiver = new FrameReceiver(port1, {
    isCurrent: () => true,
    onFrame: (frame) => frames.push(kept(frame)),
    onProgress: (message) => progress.push(message),
    onMessage: () => undefined,
  });
  return {
    host,
    frames,
    progress,
    async last() {
      await quiet();
      return frames[frames.length - 1];
    },
    close: () => receiver.close(),
  };
}

/** Long enough for what is under way to arrive. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await nextTask();
}

const kept = (frame: Frame): Frame => ({
  ...frame,
  data: frame.data.slice(),
  grad: frame.grad.slice(),
  slope: frame.slope.slice(),
  contribution: frame.contribution.slice(),
  firstWire: frame.firstWire.slice(),
  state: frame.state.slice(),
  wireState: frame.wireState.slice(),
});
