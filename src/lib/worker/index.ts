/** The door of the worker layer: the client and the types it speaks in. */
export {
  createEngineClient,
  type AskOptions,
  type CheckOptions,
  type EngineClient,
  type EngineClientOptions,
} from './client';
export type { Clock } from './clock';
export type { WorkerHandle } from './connection';
export type { Frame } from './frames';
export type { Mode, Moment, Progress, Revision } from './protocol';
export { tellsGradients, type About, type Answer, type QuestionKind } from './questions';
export type { EngineStatus } from './supervisor';
