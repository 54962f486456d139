/** The life of the worker, with a worker and a clock that do as they are told. */
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphDiff } from '../engine';
import { nextTask } from './breathe';
import { createEngineClient, type EngineClient } from './client';
import type { EngineStatus } from './supervisor';
import { product } from './testing/documents';
import { FakeHost, fakeWorker, never, type FakeWorker } from './testing/fake-worker';
import { handClock } from './testing/hand-clock';

const noDiff = {} as GraphDiff;
const open: EngineClient[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.dispose();
});

/** Each worker that the client starts gets the next of these hosts, then plain ones. */
function started(...hosts: FakeHost[]) {
  const { clock, pass } = handClock();
  const workers: FakeWorker[] = [];
  const shown: number[] = [];
  const statuses: EngineStatus[] = [];
  const client = createEngineClient({
    clock,
    isHidden: () => false,
    spawn: () => {
      const worker = fakeWorker(hosts.shift());
      workers.push(worker);
      return worker.handle;
    },
    onFrame: (frame) => shown.push(frame.revision),
    onStatus: (status) => statuses.push(status),
  });
  open.push(client);
  return { client, pass, workers, shown, statuses };
}

async function quiet(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await nextTask();
}

class Hung extends FakeHost {
  override open(): Promise<never> {
    return never();
  }
  override ping(): Promise<never> {
    return never();
  }
}

/** Opens the first document and hangs at everything after it. */
class HungAtEdit extends FakeHost {
  override edit(): Promise<never> {
    return never();
  }
  override ping(): Promise<never> {
    return never();
  }
}

/** Works for long, and still answers when it is asked. */
class Busy extends FakeHost {
  override check(): Promise<never> {
    return never();
  }
}

const codeOf = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code);

describe('the engine client', () => {
  it('starts no worker before it is needed', async () => {
    const { client, workers } = started();
    expect(workers).toHaveLength(0);
    expect(client.status.phase).toBe('off');
    client.warm();
    await quiet();
    expect(workers).toHaveLength(1);
    expect(client.status.phase).toBe('ready');
  });

  it('opens a document, sends edits after it and shows their frames', async () => {
    const { client, workers, shown } = started();
    expect(await client.open(product(2, 3))).toEqual({ ok: true, value: 1 });
    expect(await client.edit(noDiff, product(2, 4))).toEqual({ ok: true, value: 2 });
    await quiet();
    expect(workers[0].host.opened.map(({ revision }) => revision)).toEqual([1]);
    expect(workers[0].host.edited).toEqual([2]);
    expect(shown).toEqual([1, 2]);
    expect(client.frame?.data[0]).toBe(2);
  });

  it('opens the whole document when an edit finds no worker', async () => {
    const { client, workers } = started();
    await client.edit(noDiff, product(2, 4));
    expect(workers[0].host.opened).toEqual([{ document: product(2, 4), revision: 1 }]);
  });

  it('never shows a frame of an older revision', async () => {
    const { client, workers, shown } = started();
    await client.open(product(2, 3));
    await quiet();
    workers[0].host.edit = never;
    void client.edit(noDiff, product(2, 4));
    workers[0].host.send(1);
    await quiet();
    expect(shown).toEqual([1]);
    expect(client.frame).toBeNull();
    workers[0].host.send(2);
    await quiet();
    expect(shown).toEqual([1, 2]);
  });

  it('opens the whole document once when the worker missed an edit', async () => {
    const { client, workers } = started();
    await client.open(product(2, 3));
    const { host } = workers[0];
    host.edit = async () => ({ ok: false, problems: [{ code: 'stale-edit' }] });
    const answers = [client.edit(noDiff, product(2, 4)), client.edit(noDiff, product(2, 5))];
    expect(await Promise.all(answers)).toEqual([
      { ok: true, value: 3 },
      { ok: true, value: 3 },
    ]);
    expect(host.opened.map(({ revision }) => revision)).toEqual([1, 3]);
    expect(host.opened[1].document).toEqual(product(2, 5));
  });

  it('settles a call in flight when the worker dies', async () => {
    const { client, workers } = started();
    await client.open(product(2, 3));
    const call = client.check();
    await quiet();
    workers[0].crash('boom');
    expect(codeOf(await call)).toEqual(['worker-lost']);
    expect(workers[0].isTerminated).toBe(true);
  });

  it('settles a call in flight when it is disposed, and answers later calls', async () => {
    const { client } = started();
    await client.open(product(2, 3));
    const call = client.check();
    client.dispose();
    expect(codeOf(await call)).toEqual(['worker-disposed']);
    expect(codeOf(await client.step(1))).toEqual(['worker-unavailable']);
    expect(codeOf(await client.open(product(1, 1)))).toEqual(['worker-unavailable']);
  });

  it('restarts a dead worker with the newest document', async () => {
    const { client, workers, shown, statuses } = started();
    await client.open(product(2, 3));
    await client.edit(noDiff, product(2, 4));
    workers[0].crash('boom');
    await quiet();
    expect(workers).toHaveLength(2);
    expect(workers[1].host.opened).toEqual([{ document: product(2, 4), revision: 2 }]);
    expect(shown.at(-1)).toBe(2);
    expect(client.status).toEqual({
      phase: 'ready',
      notice: { code: 'worker-restarted', params: { reason: 'crashed', detail: 'boom' } },
    });
    expect(statuses.map(({ phase }) => phase)).not.toContain('stopped');
  });

  it('takes the notice back once a later edit has been computed', async () => {
    const { client, workers } = started();
    await client.open(product(2, 3));
    workers[0].crash('boom');
    await quiet();
    expect(client.status.notice?.code).toBe('worker-restarted');
    await client.edit(noDiff, product(2, 4));
    await quiet();
    expect(client.status).toEqual({ phase: 'ready', notice: null });
  });

  it('restarts a worker that hangs', async () => {
    const { client, pass, workers, shown } = started(new HungAtEdit());
    await client.open(product(2, 3));
    const edit = client.edit(noDiff, product(2, 4));
    await quiet();
    pass(4900);
    expect(workers).toHaveLength(1);
    pass(200);
    expect(workers).toHaveLength(2);
    expect(workers[0].isTerminated).toBe(true);
    expect(codeOf(await edit)).toEqual(['worker-lost']);
    await quiet();
    expect(shown.at(-1)).toBe(2);
    expect(client.status.notice?.params).toEqual({ reason: 'silent', seconds: 5 });
  });

  it('has more patience with a very large document', async () => {
    const { client, pass, workers } = started(new Hung());
    const [input] = product(2, 3).nodes;
    const nodes = Array.from({ length: 250_000 }, () => input);
    void client.open({ ...product(2, 3), nodes });
    while (client.status.phase === 'starting') await nextTask();
    pass(8000);
    expect(workers).toHaveLength(1);
    pass(2000);
    expect(workers).toHaveLength(2);
  });

  it('lets long work go on that answers when asked', async () => {
    const { client, pass, workers } = started(new Busy());
    await client.open(product(2, 3));
    void client.check();
    for (let seconds = 0; seconds < 30; seconds += 1) {
      pass(1000);
      await quiet();
    }
    expect(workers).toHaveLength(1);
    expect(client.status.phase).toBe('working');
  });

  it('leaves a worker alone that owes nothing', async () => {
    const { client, pass, workers } = started(new HungAtEdit());
    await client.open(product(2, 3));
    pass(3_600_000);
    expect(workers).toHaveLength(1);
  });

  it('gives a script that is still loading more time', async () => {
    const host = new Hung();
    host.connect = never as never;
    const { client, pass, workers } = started(host);
    void client.open(product(2, 3));
    pass(14_000);
    expect(workers).toHaveLength(1);
    pass(2000);
    expect(workers).toHaveLength(2);
    expect(client.status.notice?.params).toEqual({ reason: 'silent', seconds: 15 });
  });

  it('rests after two deaths at one revision, and says so', async () => {
    const { client, pass, workers } = started(new Hung(), new Hung());
    const first = client.open(product(2, 3));
    await quiet();
    pass(6000);
    await quiet();
    expect(client.status.notice?.code).toBe('worker-restarted');
    pass(6000);
    await quiet();
    expect(codeOf(await first)).toEqual(['worker-lost']);
    expect(client.status.phase).toBe('stopped');
    expect(client.status.notice?.code).toBe('worker-stopped');
    pass(600_000);
    expect(workers).toHaveLength(2);
    expect(codeOf(await client.step(3))).toEqual(['worker-unavailable']);
    expect(workers).toHaveLength(2);
  });

  it('starts again with the next edit after it came to rest', async () => {
    const { client, workers, shown } = started();
    await client.open(product(2, 3));
    workers[0].crash('boom');
    workers[1].crash('boom');
    expect(client.status.phase).toBe('stopped');
    expect(await client.edit(noDiff, product(2, 4))).toEqual({ ok: true, value: 2 });
    await quiet();
    expect(workers).toHaveLength(3);
    expect(workers[2].host.opened).toEqual([{ document: product(2, 4), revision: 2 }]);
    expect(shown.at(-1)).toBe(2);
    expect(client.status).toEqual({ phase: 'ready', notice: null });
  });

  it('starts again when the person asks for another try', async () => {
    const { client, workers } = started();
    await client.open(product(2, 3));
    workers[0].crash('boom');
    workers[1].crash('boom');
    expect(await client.retry()).toEqual({ ok: true, value: 1 });
    await quiet();
    expect(workers).toHaveLength(3);
    expect(client.status).toEqual({ phase: 'ready', notice: null });
  });

  it('takes a method that throws for a crash', async () => {
    const host = new FakeHost();
    host.open = () => Promise.reject(new Error('a bug'));
    const { client, workers } = started(host);
    expect(codeOf(await client.open(product(2, 3)))).toEqual(['worker-lost']);
    await quiet();
    expect(workers).toHaveLength(2);
    expect(client.status.notice?.params).toEqual({ reason: 'crashed', detail: 'Error: a bug' });
  });

  it('goes on when no worker can be made at all', async () => {
    const client = createEngineClient({
      onFrame: () => undefined,
      spawn: () => {
        throw new Error('refused');
      },
    });
    expect(codeOf(await client.open(product(2, 3)))).toEqual(['worker-unavailable']);
    expect(client.status.phase).toBe('stopped');
    expect(client.status.notice?.params?.detail).toBe('Error: refused');
  });

  it('reports a document that cannot travel instead of waiting for an answer', async () => {
    const { client } = started();
    const document = { ...product(2, 3), note: (() => 'code') as unknown as string };
    expect(codeOf(await client.open(document))).toEqual(['worker-lost']);
    await quiet();
    expect(client.status.phase).toBe('stopped');
  });
});
