/** Networks of tanh neurons with a loss, wired as micrograd does it: binary sums, a card for each. */
import { FORMAT, VERSION, type GraphDocument, type NodeRecord } from '../src/lib/engine';
import { randomFrom } from './random';

export interface NetworkOptions {
  /** Numbers of neurons by layer, the inputs first. */
  readonly sizes: readonly number[];
  /** How many decimals the weights have; all that a double has, if not said. */
  readonly decimals?: number;
  /** How the cards stand: in columns by default, moved by up to 80 px, or left to the layout. */
  readonly places?: 'regular' | 'by hand' | 'none';
}

export function network(options: NetworkOptions): GraphDocument {
  const builder = new Builder(options);
  let layer = Array.from({ length: options.sizes[0] }, (_, place) =>
    builder.leaf('input', `x${place + 1}`, place + 1),
  );
  for (let number = 1; number < options.sizes.length; number++) {
    const inputs = layer;
    layer = Array.from({ length: options.sizes[number] }, (_, place) =>
      builder.neuron(`${number}_${place + 1}`, inputs),
    );
  }
  const target = builder.leaf('input', 'target', 1);
  const two = builder.leaf('constant', 'two', 2);
  const off = builder.node('sub', 'off', [layer[0], target]);
  const loss = builder.node('pow', 'loss', [off, two]);
  return { format: FORMAT, version: VERSION, nodes: builder.nodes, output: loss };
}

class Builder {
  readonly nodes: NodeRecord[] = [];
  readonly #columns = new Map<string, number>();
  readonly #random = randomFrom(7);

  constructor(readonly options: NetworkOptions) {}

  /** Weights, products and sums of one neuron, and its tanh. */
  neuron(name: string, inputs: readonly string[]): string {
    const bias = this.leaf('parameter', `b${name}`, this.weight());
    const sum = inputs.reduce((before, input, place) => {
      const weight = this.leaf('parameter', `w${name}_${place + 1}`, this.weight());
      const product = this.node('mul', `p${name}_${place + 1}`, [weight, input]);
      return this.node('add', `s${name}_${place + 1}`, [before, product]);
    }, bias);
    return this.node('tanh', `a${name}`, [sum]);
  }

  leaf(op: string, id: string, value: number): string {
    this.nodes.push({ id, op, value, ...this.#placed(id) });
    return id;
  }

  node(op: string, id: string, inputs: readonly string[]): string {
    this.nodes.push({ id, op, inputs, ...this.#placed(id) });
    return id;
  }

  /** In [-1, 1), with all 53 bits. */
  weight(): number {
    const value = this.#random() + this.#random() / 2 ** 32;
    const { decimals } = this.options;
    const weight = 2 * value - 1;
    return decimals === undefined ? weight : Number(weight.toFixed(decimals)) + 0;
  }

  /** A column for each kind of card of each layer, from top to bottom. */
  #placed(id: string): Pick<NodeRecord, 'at'> {
    const { places = 'regular' } = this.options;
    if (places === 'none') return {};
    const [, kind, layer = '0'] = /^([a-z]+)(\d+)?/.exec(id) ?? ['', id];
    const key = kind + layer;
    const row = this.#columns.get(key) ?? 0;
    this.#columns.set(key, row + 1);
    const column = 5 * Number(layer) + 'wpsa'.indexOf(kind[0]);
    const shift = () => (places === 'by hand' ? Math.floor(this.#random() * 17) - 8 : 0);
    return { at: [24 * column + shift(), 12 * row + shift()] };
  }
}
