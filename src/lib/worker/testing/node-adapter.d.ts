/** Comlink ships this file without types that a bundler's resolution finds. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { MessagePort, Worker } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';
  export default function nodeEndpoint(thread: Worker | MessagePort): Endpoint;
}
