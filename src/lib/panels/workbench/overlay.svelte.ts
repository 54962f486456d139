/** What panels lay over the graph: a light on a part of it, words beside numbers, buttons on cards. */
import { merged, NO_LAYERS, withLayer, type Layer } from './layer';

export class Overlay {
  #shown = $state.raw(NO_LAYERS);
  /**
   * The same, beside Svelte: while effects are taken back, states still read as they were before,
   * and whoever lays something in an effect must not be run again by that.
   */
  #layers = NO_LAYERS;

  readonly #all = $derived(merged(this.#shown));

  /** All layers together. */
  get all(): Layer {
    return this.#all;
  }

  /** In place of what the same part laid before; the way back takes it away. For an effect. */
  lay(part: string, layer: Layer): () => void {
    this.#put(part, layer);
    return () => {
      if (this.#layers.get(part) === layer) this.#put(part, null);
    };
  }

  #put(part: string, layer: Layer | null): void {
    this.#layers = withLayer(this.#layers, part, layer);
    this.#shown = this.#layers;
  }
}
