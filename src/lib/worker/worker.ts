/** The worker's script: the host, behind Comlink. */
import { expose } from 'comlink';
import { EngineHost } from './host';

expose(new EngineHost());
