/** A worker that never comes back from an edit. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { EngineHost } from '../host';
import { threadEndpoint } from './thread-endpoint';

class HangingHost extends EngineHost {
  override edit(): never {
    for (;;);
  }
}

if (parentPort) expose(new HangingHost(), threadEndpoint(parentPort));
