/** What can be shown of a document: the whole pass, a place in the trace. */
import type { GraphDocument, PassResult } from '../engine';
import type { Mode, Moment } from './protocol';

export interface Picture {
  readonly mode: Mode;
  readonly moment: Moment | null;
  /** Arrays of its own, which nobody changes any more. */
  readonly result: PassResult;
}

export interface View {
  show(document: GraphDocument): Picture;
}
