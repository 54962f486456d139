/** Random commands for fast-check: numbers that become a command once there is a document. */
import fc from 'fast-check';
import { LEAF_OPS, OPS, type GraphDocument } from '../../../engine';
import type { WireEnd } from '../../../layout';
import * as commands from '..';
import type { Command } from '..';
import { stampLayer, stampMlp, stampNeuron } from '../../modules';

export interface Sketch {
  readonly kind: number;
  readonly picks: readonly number[];
  readonly flag: boolean;
  readonly number: number;
}

export const sketches: fc.Arbitrary<Sketch> = fc.record({
  kind: fc.nat(0xffff),
  picks: fc.array(fc.nat(0xffff), { minLength: 5, maxLength: 5 }),
  flag: fc.boolean(),
  number: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -300, max: 300 }),
    fc.constantFrom(NaN, Infinity, -0),
  ),
});

const NAMES = ['a', 'b', 'constructor', '__proto__', 'if', '2x', 'group', 'group1', 'n1', 'x0'];
const TEXTS = ['', 'caption', 'x'.repeat(33), '🙂'.repeat(32)];
const FORMULAS = ['y = a*b', 'tanh(x0 + n3)', 'x0 = 2', 'loss = (x0 - 1)**2; w = 3', 'a +', '3'];
const SLOPES = ['x', '1 - out**2', 'a b', null];
const OWN_OPS = [
  { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] },
  {
    name: 'softmax2',
    symbol: 'σ₂',
    inputs: ['a', 'b'],
    value: 'a / b',
    slopes: ['1 / b', '-out / b'],
  },
  { name: 'half', inputs: ['x'], value: 'x / (', slopes: ['0.5'] },
];
const ACTIVATIONS = ['tanh', 'cube', 'add', null];
const OPS_TO_PICK = [...LEAF_OPS, ...OPS.keys(), 'softmax2', 'cube'];

/** Picks out of a document what a sketch points at; now and then what does not fit. */
class Picker {
  readonly #ids: readonly string[];
  readonly #groups: readonly string[];
  readonly #ends: readonly WireEnd[];
  readonly #sketch: Sketch;

  constructor({ nodes, groups = [] }: GraphDocument, sketch: Sketch) {
    this.#ids = [...nodes, ...groups].map(({ id }) => id);
    this.#groups = groups.map(({ id }) => id);
    this.#ends = nodes.flatMap(({ id, inputs = [] }) =>
      inputs.map((_, port) => ({ node: id, port })),
    );
    this.#sketch = sketch;
  }

  of<T>(items: readonly T[], pick: number): T {
    return items[this.#sketch.picks[pick] % items.length];
  }

  id(pick: number): string {
    return this.of([...this.#ids, ...this.#ids, 'nobody'], pick);
  }

  group(pick: number): string {
    return this.of([...this.#groups, ...this.#groups, ...this.#groups, this.id(pick)], pick);
  }

  /** Mostly a node that has inputs. */
  op(pick: number): string {
    return this.end(pick).node;
  }

  port(pick: number): number | null {
    return this.of([0, 0, 1, 1, 2, 3, 64, null, null], pick);
  }

  end(pick: number): WireEnd {
    return this.of([...this.#ends, ...this.#ends, { node: this.id(pick), port: 1 }], pick);
  }

  get many(): readonly string[] {
    const [first, count] = this.#sketch.picks;
    const start = first % (this.#ids.length + 1);
    return this.#ids.slice(start, start + (count % 5));
  }

  get places(): ReadonlyMap<string, readonly [number, number]> {
    const [, , , x, y] = this.#sketch.picks;
    return new Map([...this.many, this.group(0)].map((id) => [id, [x, y - 500]]));
  }
}

type Make = (pick: Picker, sketch: Sketch, document: GraphDocument) => Command;

const KINDS: readonly Make[] = [
  (pick, { number }) => commands.addNode({ op: pick.of(OPS_TO_PICK, 0), at: [number, 1] }),
  (pick, { number }) =>
    commands.addNode({ op: pick.of(OPS_TO_PICK, 0), id: pick.of(NAMES, 1), value: number }),
  (pick) => commands.addFormula(pick.of(FORMULAS, 0), [3, 4]),
  (pick) => commands.connect(pick.id(0), pick.op(1), pick.port(2)),
  (pick) => commands.connect(pick.id(0), pick.op(1), null),
  (pick) => commands.disconnect(pick.end(0)),
  (pick) => commands.removeWires([pick.end(0), pick.end(1), pick.end(2)]),
  (pick) => commands.reroute(pick.end(0), pick.op(2), pick.port(3)),
  (pick) => commands.addPort(pick.op(0)),
  (pick) => commands.swapOperands(pick.op(0), pick.port(1) ?? 0, pick.port(2) ?? 1),
  (pick) => commands.insertOnWire(pick.op(0), pick.end(1)),
  (pick, { flag }) => commands.remove(pick.many, { heal: flag }),
  (pick, { flag }) => commands.remove([pick.id(0)], { heal: flag }),
  (pick) => commands.rename(pick.id(0), pick.of(NAMES, 1)),
  (pick) => commands.rename(pick.group(0), pick.of(NAMES, 1)),
  (pick) => commands.remove([pick.group(0), pick.id(1)]),
  (pick) => commands.duplicate([pick.group(0), pick.id(1)]),
  (pick) => commands.setLabel(pick.id(0), pick.of(TEXTS, 1)),
  (pick) => commands.setGroupLabel(pick.group(0), pick.of(TEXTS, 1)),
  (pick, { number }) => commands.setValue(pick.id(0), number),
  (pick, { number }) => commands.setRange(pick.id(0), pick.of([[-1, number] as const, null], 1)),
  (pick) => commands.setOp(pick.id(0), pick.of(OPS_TO_PICK, 1)),
  (pick, { flag }) => commands.setOutput(flag ? pick.id(0) : null),
  (pick) => commands.move(pick.places),
  (pick) => commands.place(pick.places),
  (pick) => commands.group(pick.many, 'some'),
  (pick) => commands.group([pick.id(0), pick.id(1), pick.id(2)]),
  (pick) => commands.ungroup(pick.group(0)),
  (pick, { flag }) => commands.fold(pick.group(0), flag),
  (pick) => commands.duplicate(pick.many),
  (pick, { flag }, document) =>
    commands.paste(commands.fragmentOf(document, pick.many), flag ? [5, -5] : undefined),
  (pick) => commands.setTitle(pick.of(TEXTS, 0)),
  () => commands.dropRules(),
  (pick, { flag }) => commands.changeRules({ seed: flag, passes: pick.port(2) ?? 2 }),
  (pick, { flag }) => commands.setOrder(flag ? pick.many : 'recursive'),
  (pick) => commands.setFaulty(pick.of(OPS_TO_PICK, 0), pick.port(1) ?? 1, pick.of(SLOPES, 2)),
  (pick) => commands.unfoldOp(pick.id(0)),
  (pick) => commands.foldOp(pick.group(0)),
  (pick, { flag }) => commands.differentiateGraph({ leaf: pick.id(0), isSimple: flag }),
  (pick, { flag }) => commands.defineOp(pick.of(OWN_OPS, 0), flag ? pick.of(OPS_TO_PICK, 1) : null),
  (pick) => commands.removeOp(pick.of(OPS_TO_PICK, 0)),
  (pick, { flag }) => (flag ? commands.beginByHand() : commands.runByHand(pick.id(0))),
  (_, { flag }) => (flag ? commands.takeBackByHand() : commands.endByHand()),
  (pick) => commands.applyFormula(pick.of(FORMULAS, 0)),
  (pick) => stampNeuron({ inputs: pick.many, activation: pick.of(ACTIVATIONS, 2), seed: 1 }),
  (pick) =>
    stampLayer({ inputs: pick.many, neurons: 2, activation: pick.of(ACTIVATIONS, 2), seed: 2 }),
  (pick, { flag }) =>
    stampMlp({ inputs: pick.many, layers: [2, 1], activation: 'tanh', seed: Number(flag) }),
  (pick, { number }) => commands.setValues(new Map(pick.many.map((id) => [id, number]))),
  (pick) => commands.chain(commands.group(pick.many), commands.remove([pick.id(4)])),
];

export const commandOf = (document: GraphDocument, sketch: Sketch): Command =>
  KINDS[sketch.kind % KINDS.length](new Picker(document, sketch), sketch, document);
