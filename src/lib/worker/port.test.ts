/** Sender and receiver on the two ends of a real port. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { nextTask } from './breathe';
import type { Frame, Numbers } from './frames';
import type { ProgressMessage } from './protocol';
import { FrameReceiver, type ReceiverOptions } from './receiver';
import { FrameSender, type OutgoingFrame } from './sender';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const end of open.splice(0)) end.close();
});

function connected(options: Partial<ReceiverOptions> = {}) {
  const { port1, port2 } = new MessageChannel();
  const frames: Frame[] = [];
  const progress: ProgressMessage[] = [];
  const receiver = new FrameReceiver(port1, {
    isCurrent: () => true,
    onFrame: (frame) => frames.push({ ...frame, data: frame.data.slice() }),
    onProgress: (message) => progress.push(message),
    onMessage: () => undefined,
    ...options,
  });
  const sender = new FrameSender(port2);
  open.push(sender, receiver);
  return { sender, receiver, frames, progress };
}

/** Every node holds the revision, so that a mixture of two frames would show. */
function frameOf(revision: number, nodes = 3): OutgoingFrame {
  const numbers: Numbers = {
    output: nodes - 1,
    data: new Float64Array(nodes).fill(revision),
    grad: new Float64Array(nodes),
    state: new Uint16Array(nodes),
    firstWire: new Int32Array(nodes + 1),
    slope: new Float64Array(),
    contribution: new Float64Array(),
    wireState: new Uint8Array(),
  };
  const stamp = { revision, mode: 'pass', step: null } as const;
  return { stamp, numbers, problems: [], moment: null };
}

/** Long enough for every buffer to go round several times. */
async function quiet(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await nextTask();
}

/** A page that draws when told to. */
function slowPage() {
  let waiting: (() => void) | null = null;
  return {
    pace: (show: () => void) => void (waiting = show),
    draw: () => {
      const show = waiting;
      waiting = null;
      show?.();
    },
  };
}

describe('the frame port', () => {
  it('shows what was offered', async () => {
    const { sender, frames } = connected();
    sender.offer(frameOf(1));
    await quiet();
    expect(frames).toHaveLength(1);
    expect(frames[0].data).toEqual(Float64Array.of(1, 1, 1));
  });

  it('goes on for longer than there are buffers', async () => {
    const { sender, frames } = connected();
    for (let revision = 1; revision <= 10; revision += 1) {
      sender.offer(frameOf(revision));
      await quiet();
    }
    expect(frames.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('keeps at most three frames under way to a page that does not draw', async () => {
    const page = slowPage();
    let messages = 0;
    const { sender, frames } = connected({ pace: page.pace, onMessage: () => (messages += 1) });
    for (let revision = 1; revision <= 50; revision += 1) sender.offer(frameOf(revision));
    await quiet();
    expect(messages).toBe(3);
    expect(frames).toEqual([]);
  });

  it('brings the newest state last, however slow the page', async () => {
    const steps = fc.array(fc.constantFrom('offer', 'draw', 'wait'), { maxLength: 40 });
    const sizes = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(steps, sizes, async (script, nodes) => {
        const page = slowPage();
        const { sender, receiver, frames } = connected({ pace: page.pace });
        let revision = 0;
        for (const step of ['offer', ...script]) {
          if (step === 'offer') sender.offer(frameOf(++revision, nodes[revision % nodes.length]));
          else if (step === 'draw') page.draw();
          else await nextTask();
        }
        for (let draw = 0; draw < 3; draw += 1) {
          await quiet();
          page.draw();
        }
        const shown = frames.map((frame) => frame.revision);
        expect(shown.at(-1)).toBe(revision);
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        for (const { data, revision: own } of frames) {
          expect(data.length).toBe(nodes[own % nodes.length]);
          expect(data.every((value) => value === own)).toBe(true);
        }
        sender.close();
        receiver.close();
      }),
      { numRuns: 40 },
    );
  });

  it('lets the graph grow and shrink between frames', async () => {
    const { sender, frames } = connected();
    for (const nodes of [1, 1000, 2, 100_000, 0, 7, 7, 7]) {
      sender.offer(frameOf(nodes, nodes));
      await quiet();
    }
    const lengths = frames.map(({ data }) => data.length);
    expect(lengths).toEqual([1, 1000, 2, 100_000, 0, 7, 7, 7]);
  });

  it('uses a buffer again as soon as a later frame has been shown', async () => {
    const seen = new Set<number>();
    const { sender } = connected({ onFrame: ({ data }) => seen.add(data.buffer.byteLength) });
    for (let revision = 1; revision <= 12; revision += 1) {
      sender.offer(frameOf(revision, 100 - revision));
      await quiet();
    }
    // One is shown and one under way; the smaller frames that follow fit in them.
    expect(seen.size).toBe(2);
  });

  it('leaves the arrays readable until the next frame has been shown', async () => {
    const held: Frame[] = [];
    const { sender } = connected({ onFrame: (frame) => held.push(frame) });
    sender.offer(frameOf(1));
    await quiet();
    expect(held[0].data[0]).toBe(1);
    sender.offer(frameOf(2));
    await quiet();
    expect(held[1].data[0]).toBe(2);
    expect(held[0].data.length).toBe(0);
  });

  it('drops a frame of another revision and gives its buffer back', async () => {
    const { sender, frames } = connected({ isCurrent: (revision) => revision === 9 });
    for (let revision = 1; revision <= 9; revision += 1) {
      sender.offer(frameOf(revision));
      await nextTask();
    }
    await quiet();
    expect(frames.map(({ revision }) => revision)).toEqual([9]);
  });

  it('drops a frame whose document changed while it waited to be drawn', async () => {
    const page = slowPage();
    let current = 1;
    const isCurrent = (revision: number): boolean => revision === current;
    const { sender, frames } = connected({ pace: page.pace, isCurrent });
    sender.offer(frameOf(1));
    await quiet();
    current = 2;
    page.draw();
    expect(frames).toEqual([]);
    sender.offer(frameOf(2));
    await quiet();
    page.draw();
    expect(frames.map(({ revision }) => revision)).toEqual([2]);
  });

  it('goes on after a page that failed to draw', async () => {
    const page = slowPage();
    const seen: number[] = [];
    const onFrame = ({ revision }: Frame): void => {
      seen.push(revision);
      throw new Error('cannot draw');
    };
    const { sender } = connected({ pace: page.pace, onFrame });
    for (let revision = 1; revision <= 6; revision += 1) {
      sender.offer(frameOf(revision));
      await quiet();
      expect(page.draw).toThrow('cannot draw');
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says nothing after it was closed', async () => {
    const { sender, receiver, frames } = connected();
    sender.offer(frameOf(1));
    receiver.close();
    await quiet();
    expect(frames).toEqual([]);
  });

  it('carries progress without waiting for a buffer', async () => {
    const page = slowPage();
    const { sender, progress } = connected({ pace: page.pace });
    for (let revision = 1; revision <= 5; revision += 1) sender.offer(frameOf(revision));
    sender.report(4, { done: 2, total: 8 });
    await quiet();
    expect(progress).toEqual([{ type: 'progress', run: 4, done: 2, total: 8 }]);
  });
});
