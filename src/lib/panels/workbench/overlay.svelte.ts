/** What panels lay over the graph: a light on a part of it, words beside numbers, buttons on cards. */
import { untrack } from 'svelte';
import { merged, NO_LAYERS, withLayer, type Layer } from './layer';

export class Overlay {
  #layers = $state.raw(NO_LAYERS);

  readonly #all = $derived(merged(this.#layers));

  /** All layers together. */
  get all(): Layer {
    return this.#all;
  }

  /** In place of what the same part laid before; the way back takes it away. For an effect. */
  lay(part: string, layer: Layer): () => void {
    this.#put(part, layer);
    return () => {
      if (untrack(() => this.#layers).get(part) === layer) this.#put(part, null);
    };
  }

  /** Whoever lays something in an effect must not be run again by that. */
  #put(part: string, layer: Layer | null): void {
    this.#layers = withLayer(
      untrack(() => this.#layers),
      part,
      layer,
    );
  }
}
