/** The client with a worker that is a real thread, and can really hang. */
import { afterEach, describe, expect, it } from 'vitest';
import { difference } from '../engine';
import { createEngineClient, type EngineClient, type EngineClientOptions } from './client';
import type { WorkerHandle } from './connection';
import { product } from './testing/documents';
import { handClock } from './testing/hand-clock';
import { startThread } from './testing/thread-endpoint';

const open: EngineClient[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.dispose();
});

/** Starting a thread that reads TypeScript takes a while on a busy machine. */
const PATIENCE = { timeout: 60_000 };

function started(scripts: (() => WorkerHandle)[], options: Partial<EngineClientOptions> = {}) {
  const shown: { revision: number; data: number[]; grad: number[] }[] = [];
  let arrived: () => void = () => undefined;
  const client = createEngineClient({
    spawn: () => (scripts.shift() ?? (() => startThread('thread.ts')))(),
    onFrame: ({ revision, data, grad }) => {
      shown.push({ revision, data: [...data], grad: [...grad] });
      arrived();
    },
    ...options,
  });
  open.push(client);
  const shows = async (revision: number): Promise<void> => {
    while (shown.at(-1)?.revision !== revision) {
      await new Promise<void>((resolve) => (arrived = resolve));
    }
  };
  return { client, shown, shows };
}

describe('the engine client with a thread', () => {
  it('opens, edits and shows', PATIENCE, async () => {
    const { client, shown, shows } = started([]);
    expect(await client.open(product(2, 3))).toEqual({ ok: true, value: 1 });
    const diff = difference(product(2, 3), product(2, 4));
    expect(await client.edit(diff, product(2, 4))).toEqual({ ok: true, value: 2 });
    await shows(2);
    expect(shown.at(-1)).toEqual({ revision: 2, data: [2, 4, 8], grad: [4, 2, 1] });
  });

  it('ends a thread that hangs, and goes on with the edited document', PATIENCE, async () => {
    const { clock, pass } = handClock();
    const { client, shown, shows } = started([() => startThread('hanging-thread.ts')], {
      clock,
      isHidden: () => false,
    });
    await client.open(product(2, 3));
    await shows(1);
    const diff = difference(product(2, 3), product(2, 4));
    const edit = client.edit(diff, product(2, 4));
    pass(6000);
    expect(await edit).toMatchObject({ problems: [{ code: 'worker-lost' }] });
    await shows(2);
    expect(shown.at(-1)?.data).toEqual([2, 4, 8]);
    expect(client.status.notice).toMatchObject({
      code: 'worker-restarted',
      params: { reason: 'silent' },
    });
  });
});
