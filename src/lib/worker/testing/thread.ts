/** The worker's script as a thread of Node. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { EngineHost } from '../host';
import { threadEndpoint } from './thread-endpoint';

if (parentPort) expose(new EngineHost(), threadEndpoint(parentPort));
