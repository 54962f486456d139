/** A place in the trace, which edits keep as far as the new trace is long enough. */
import { createTrace, type GraphDocument, type Trace } from '../engine';
import type { Moment } from './protocol';
import type { Picture, View } from './view';

export class StepView implements View {
  /** After so many fine steps. */
  position = 0;
  #document: GraphDocument | null = null;
  #trace: Trace | null = null;

  show(document: GraphDocument): Picture {
    const trace = this.#traceOf(document);
    trace.seek(this.position);
    this.position = trace.position;
    return { mode: 'step', moment: momentOf(trace), result: trace.result() };
  }

  #traceOf(document: GraphDocument): Trace {
    if (this.#trace === null || this.#document !== document) {
      this.#trace = createTrace(document);
      this.#document = document;
    }
    return this.#trace;
  }
}

function momentOf(trace: Trace): Moment {
  const { position, length, coarse } = trace;
  const later = firstAfter(coarse, position);
  const earlier = firstAfter(coarse, position - 1) - 1;
  return {
    position,
    length,
    done: position > 0 ? trace.step(position - 1) : null,
    next: position < length ? trace.step(position) : null,
    previousNode: earlier < 0 ? 0 : coarse[earlier],
    nextNode: later === coarse.length ? length : coarse[later],
  };
}

/** Index of the first entry that is greater; the entries rise. */
function firstAfter(rising: Int32Array, position: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
