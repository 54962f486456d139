/** Runs a TypeScript file in a thread: threads do not inherit the loader of the tests. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
