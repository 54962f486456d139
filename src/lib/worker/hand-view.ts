/** A backward pass that the reader drives; an edit starts it anew. */
import { createHandPass, type GraphDocument, type HandPass, type Problem } from '../engine';
import type { HandCommand } from './protocol';
import type { Picture, View } from './view';

export class HandView implements View {
  #document: GraphDocument | null = null;
  #pass: HandPass | null = null;

  show(document: GraphDocument): Picture {
    return { mode: 'hand', moment: null, result: this.#passOf(document).result() };
  }

  /** What kept the command from being done, if anything did. */
  act(document: GraphDocument, command: HandCommand): Problem | null {
    const pass = this.#passOf(document);
    if (command.do === 'seed') return pass.seed(command.node);
    if (command.do === 'backward') return pass.backward(command.node);
    pass.reset();
    return null;
  }

  #passOf(document: GraphDocument): HandPass {
    if (this.#pass === null || this.#document !== document) {
      this.#pass = createHandPass(document);
      this.#document = document;
    }
    return this.#pass;
  }
}
