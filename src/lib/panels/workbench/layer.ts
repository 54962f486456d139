/** What one part of the page lays over the graph, and several such layers as one. */
import type { CardPress, CardTags, Spotlight, Tag } from '../../canvas';

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

export type Layers = ReadonlyMap<string, Layer>;

export const NO_LAYERS: Layers = new Map();

/** In place of the layer of that name, and above all others; null takes it away. */
export function withLayer(layers: Layers, name: string, layer: Layer | null): Layers {
  const others = [...layers].filter(([each]) => each !== name);
  return new Map(layer === null ? others : [...others, [name, layer]]);
}

/** Later layers lie above earlier ones. */
export const merged = (layers: Layers): Layer => [...layers.values()].reduce(over, {});

const over = (below: Layer, above: Layer): Layer => ({
  spotlight: above.spotlight ?? below.spotlight,
  tags: joinedTags(below.tags, above.tags),
  wireTags: joined(below.wireTags, above.wireTags),
  presses: joined(below.presses, above.presses),
  onpress: above.onpress ?? below.onpress,
});

/** One may say something of a card's data, and another of its grad. */
const joinedTags = (below: Layer['tags'], above: Layer['tags']): Layer['tags'] => {
  const both = [...(above ?? [])].map(([id, tags]): [string, CardTags] => [
    id,
    { ...below?.get(id), ...tags },
  ]);
  return joined(below, above && new Map(both));
};

function joined<Value>(
  below?: ReadonlyMap<string, Value>,
  above?: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  return new Map([...below, ...above]);
}
