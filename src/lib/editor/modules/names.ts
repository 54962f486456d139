/** What the parts of a module are called: neuron 3 has the weights n3_w1, n3_w2 and the output n3. */
import { FreeNames } from '../../code';
import type { GraphDocument } from '../../engine';

const NEURON = /^n(?:euron)?(\d{1,6})(?:_|$)/;

export class ModuleNames {
  readonly free: FreeNames;
  #neurons = 0;

  constructor({ nodes, groups = [] }: GraphDocument) {
    const names = [...nodes, ...groups].map(({ id }) => id);
    this.free = new FreeNames(names);
    for (const name of names) {
      const [, number = '0'] = NEURON.exec(name) ?? [];
      this.#neurons = Math.max(this.#neurons, Number(number));
    }
  }

  /** A number with which no name of the document begins. */
  nextNeuron(): number {
    this.#neurons += 1;
    return this.#neurons;
  }
}
