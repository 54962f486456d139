/** Holds the numbers that are shown against the right ones, for as long as the rules are others. */
import { Asking, type Editor } from '../../editor';
import { rulesAreRight } from '../../engine';
import { wireKey, type WireEnd } from '../../layout';
import { wrongsIn, type Wrongs, type WrongWire } from './wrongs';

const NOTHING: Wrongs = { grads: new Map(), wires: new Map(), of: 0, isWhole: false };

/** To be made while a component is: it ends with it. */
export class Judge {
  readonly #editor: Editor;
  readonly #asking: Asking<'right'>;

  readonly #wrongs = $derived.by(() => {
    const { calculation, playback } = this.#editor;
    const known = this.#asking.known;
    const { document, frame } = calculation.shown;
    if (known === null || frame === null) return (this.#last = NOTHING);
    // A moment ago they belonged together: what is a frame behind is better than a flicker.
    if (known.document !== document) return this.#last;
    const { position, moment } = playback;
    const isWhole = position === null || (moment !== null && moment.position === moment.length);
    return (this.#last = wrongsIn({ document, frame, right: known.answer, isWhole }));
  });
  #last = NOTHING;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#asking = new Asking(editor.calculation, 'right', () =>
      rulesAreRight(editor.document) || editor.lens.hidesGrad ? null : {},
    );
  }

  get wrongs(): Wrongs {
    return this.#wrongs;
  }

  /** It is known which numbers are wrong. */
  get isDone(): boolean {
    return this.#asking.answer !== null;
  }

  /** The right gradient, where the one that is shown is not. */
  gradOf(id: string): number | null {
    return this.#wrongs.grads.get(id) ?? null;
  }

  wireOf(end: WireEnd): WrongWire | null {
    return this.#wrongs.wires.get(wireKey(end)) ?? null;
  }

  /** Inputs and parameters with a wrong gradient. */
  get ruined(): readonly string[] {
    const { nodes } = this.#editor.calculation.shown.document;
    return nodes.flatMap(({ id, op }) => (LEAVES.has(op) && this.gradOf(id) !== null ? id : []));
  }
}

const LEAVES = new Set(['input', 'parameter']);
