/** Threads of Node, as Comlink and the client want their workers. */
import { Worker as Thread, type MessagePort as ThreadPort } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { WorkerHandle } from '../connection';

export const threadEndpoint = (thread: Thread | ThreadPort): Endpoint => nodeEndpoint(thread);

/** Starts a script that stands beside this one. */
export function startThread(script: 'thread.ts' | 'hanging-thread.ts'): WorkerHandle {
  const thread = new Thread(new URL('start-thread.mjs', import.meta.url), {
    workerData: new URL(script, import.meta.url).href,
  });
  return {
    endpoint: threadEndpoint(thread),
    onFailure(report) {
      thread.on('error', (error) => report(String(error)));
      thread.on('messageerror', () => report('messageerror'));
    },
    terminate: () => void thread.terminate(),
  };
}
