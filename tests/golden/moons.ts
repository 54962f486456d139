/** micrograd's moons: MLP(2, [16, 16, 1]), 100 points, one loss; as one graph of scalars. */
import { readFileSync } from 'node:fs';
import {
  backward,
  compile,
  forward,
  record,
  setLeaf,
  Value,
  type CompiledTape,
  type GraphDocument,
  type Workspace,
} from '../../src/lib/engine';

export interface Moons {
  readonly X: readonly (readonly [number, number])[];
  readonly y: readonly (1 | -1)[];
  /** Neuron after neuron: its weights, then its bias. */
  readonly params: readonly number[];
  readonly notebook_steps: readonly {
    readonly step: number;
    readonly loss: number;
    readonly acc: number;
  }[];
}

export const readMoons = (): Moons =>
  JSON.parse(readFileSync(new URL('fixtures/moons.json', import.meta.url), 'utf8')) as Moons;

export interface MoonsGraph {
  readonly loss: Value;
  readonly parameters: readonly Value[];
  /** The network's answer for each point: its sign is the class. */
  readonly scores: readonly Value[];
}

/** Operation by operation as micrograd does it, Python's `sum` from 0 included. */
export function buildMoons({ X, y, params }: Moons): MoonsGraph {
  const parameters = params.map((data) => Value.parameter(data));
  const layers = layersOf(parameters, [2, 16, 16, 1]);
  const scores = X.map(
    (point) =>
      predict(
        layers,
        point.map((x) => new Value(x)),
      )[0],
  );
  const losses = scores.map((score, i) => score.mul(-y[i]).add(1).relu());
  const dataLoss = sum(losses, 0).mul(1 / losses.length);
  const penalty = sum(
    parameters.map((p) => p.mul(p)),
    0,
  ).mul(1e-4);
  return { loss: dataLoss.add(penalty), parameters, scores };
}

interface Neuron {
  readonly weights: readonly Value[];
  readonly bias: Value;
}
type Layer = readonly Neuron[];

function layersOf(parameters: readonly Value[], sizes: readonly number[]): readonly Layer[] {
  let next = 0;
  const take = (count: number) => parameters.slice(next, (next += count));
  return sizes
    .slice(1)
    .map((outputs, layer) =>
      Array.from({ length: outputs }, () => ({ weights: take(sizes[layer]), bias: take(1)[0] })),
    );
}

/** All layers but the last bend by relu. */
function predict(layers: readonly Layer[], point: readonly Value[]): readonly Value[] {
  return layers.reduce<readonly Value[]>((inputs, layer, depth) => {
    const outputs = layer.map((neuron) => respond(neuron, inputs));
    return depth === layers.length - 1 ? outputs : outputs.map((output) => output.relu());
  }, point);
}

const respond = ({ weights, bias }: Neuron, inputs: readonly Value[]): Value =>
  sum(
    weights.map((weight, i) => weight.mul(inputs[i])),
    bias,
  );

/** From left to right, two at a time; a start that is a number is added to the first. */
function sum(values: readonly Value[], start: Value | number): Value {
  if (start instanceof Value) return values.reduce((total, value) => total.add(value), start);
  const [first, ...others] = values;
  return sum(others, first.add(start));
}

export interface Training {
  readonly document: GraphDocument;
  readonly tape: CompiledTape;
  /** One forward and backward pass over all points, then a step of gradient descent. */
  step(): { readonly loss: number; readonly accuracy: number };
}

const STEPS = 100;

/** Compiles the graph once; each step only sets the parameters and runs the tape again. */
export function trainMoons(moons: Moons, workspace?: Workspace): Training {
  const { loss, parameters, scores } = buildMoons(moons);
  const { document, values } = record(loss);
  const tape = compile(document, workspace);
  const place = new Map(values.map((value, node) => [value, node]));
  const nodeOf = (value: Value): number => place.get(value) ?? -1;
  const slotOf = (value: Value): number => tape.slotOf[nodeOf(value)];
  const parameterNodes = parameters.map(nodeOf);
  const parameterSlots = parameters.map(slotOf);
  const scoreSlots = scores.map(slotOf);
  let done = 0;

  const descend = (rate: number) => {
    parameterSlots.forEach((slot, i) => {
      setLeaf(tape, parameterNodes[i], tape.data[slot] - rate * tape.grad[slot]);
    });
  };
  const rightOnes = () => scoreSlots.filter((slot, i) => tape.data[slot] > 0 === moons.y[i] > 0);

  return {
    document,
    tape,
    step() {
      forward(tape);
      backward(tape);
      const result = { loss: tape.data[tape.output], accuracy: rightOnes().length };
      descend(1 - (0.9 * done) / STEPS);
      done += 1;
      return result;
    },
  };
}
