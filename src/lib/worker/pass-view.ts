/** The whole pass, with a tape that is kept for as long as only values change. */
import {
  annotate,
  backward,
  compile,
  createWorkspace,
  evaluate,
  forward,
  passResult,
  rulesAreRight,
  setLeaf,
  type GraphDocument,
  type PassResult,
} from '../engine';
import { changedLeaves } from './change';
import type { View, Picture } from './view';

type Tape = ReturnType<typeof compile>;

export class PassView implements View {
  readonly #workspace = createWorkspace();
  #tape: Tape | null = null;
  /** The document whose values stand in the tape. */
  #document: GraphDocument | null = null;

  show(document: GraphDocument): Picture {
    return { mode: 'pass', moment: null, result: this.#run(document) };
  }

  #run(document: GraphDocument): PassResult {
    if (!rulesAreRight(document)) {
      this.#tape = null;
      return evaluate(document, this.#workspace);
    }
    const tape = this.#tapeOf(document);
    forward(tape);
    backward(tape);
    annotate(tape);
    return passResult(tape);
  }

  #tapeOf(document: GraphDocument): Tape {
    const tape = this.#tape;
    const before = this.#document;
    const changed = tape && before ? changedLeaves(before, document) : null;
    this.#document = document;
    if (tape === null || changed === null) return (this.#tape = compile(document, this.#workspace));
    for (const index of changed) setLeaf(tape, index, document.nodes[index].value ?? 0);
    return tape;
  }
}
