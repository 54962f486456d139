/** What panels lay over the graph: a light on a part of it, words beside numbers, buttons on cards. */
import type { CardPress, CardTags, Spotlight, Tag } from '../../canvas';

/** What one part of the page lays over the graph. */
export interface Layer {
  readonly spotlight?: Spotlight | null;
  /** By node. */
  readonly tags?: ReadonlyMap<string, CardTags>;
  /** By `wireKey`. */
  readonly wireTags?: ReadonlyMap<string, Tag>;
  /** By node. */
  readonly presses?: ReadonlyMap<string, CardPress>;
  /** What a button on a card does. */
  readonly onpress?: (id: string) => void;
}

/** Later layers lie above earlier ones. */
export class Overlay {
  #layers = $state.raw<ReadonlyMap<string, Layer>>(new Map());

  readonly #all = $derived.by((): Layer => {
    const merged = { spotlight: null, tags: new Map(), wireTags: new Map(), presses: new Map() };
    return [...this.#layers.values()].reduce<Layer>(over, merged);
  });

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
    const others = [...this.#layers].filter(([name]) => name !== part);
    this.#layers = new Map(layer === null ? others : [...others, [part, layer]]);
  }
}

const over = (below: Layer, layer: Layer): Layer => ({
  spotlight: layer.spotlight ?? below.spotlight,
  tags: joined(below.tags, layer.tags),
  wireTags: joined(below.wireTags, layer.wireTags),
  presses: joined(below.presses, layer.presses),
  onpress: layer.onpress ?? below.onpress,
});

function joined<Value>(
  below: ReadonlyMap<string, Value> = new Map(),
  above: ReadonlyMap<string, Value> = new Map(),
): ReadonlyMap<string, Value> {
  if (above.size === 0) return below;
  return new Map([...below, ...above]);
}
