/** Random valid documents for fast-check: every op, shared nodes, parallel wires, 2 to 64 inputs. */
import fc from 'fast-check';
import { LEAF_OPS, OPS, type GraphDocument, type NodeRecord } from '../src/lib/engine';

export interface GraphOptions {
  /** At most so many computed nodes; 30 by default. */
  readonly nodes?: number;
  /** Which ops may stand in it; all of the table by default. */
  readonly ops?: readonly string[];
  /** Leaves hold any finite number (up to 1e308), not only tame ones from -2 to 2. */
  readonly wild?: boolean;
  /** Some ports are left open. */
  readonly openPorts?: boolean;
  /** Nodes stand in any order, not only after their inputs; true by default. */
  readonly shuffled?: boolean;
}

interface LeafSketch {
  readonly op: number;
  readonly value: number;
}

/** Numbers that only become a node once it is known what stands before it; so it shrinks well. */
interface NodeSketch {
  readonly op: number;
  readonly many: number;
  readonly picks: readonly number[];
  readonly open: number;
}

/** Legal ids that trip whoever looks things up in a plain object. */
const HARD_IDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];
const PICKS = 7;

export function graphs(options: GraphOptions = {}): fc.Arbitrary<GraphDocument> {
  const { nodes = 30, wild = false, shuffled = true } = options;
  return fc
    .record({
      leaves: fc.array(leafSketches(wild), { minLength: 1, maxLength: 8 }),
      computed: fc.array(nodeSketches, { minLength: 1, maxLength: nodes, size: 'max' }),
      order: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    })
    .map(({ leaves, computed, order }) => {
      const records = build(leaves, computed, options);
      const output = records[records.length - 1]!.id;
      return {
        format: 'wiregrad',
        version: 1,
        nodes: shuffled ? shuffle(records, order) : records,
        output,
      };
    });
}

const tameValues = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2000, max: 2000 }).map((whole) => whole / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 0.5, 2) },
);

const wildValues = fc.oneof(
  tameValues,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(5e-324, 1e308, -1e308, 710, -746, 1e-8),
);

const leafSketches = (wild: boolean): fc.Arbitrary<LeafSketch> =>
  fc.record({ op: fc.nat(LEAF_OPS.length - 1), value: wild ? wildValues : tameValues });

const nodeSketches: fc.Arbitrary<NodeSketch> = fc.record({
  op: fc.nat(0xffff),
  many: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 2, max: 7 }) },
    { weight: 1, arbitrary: fc.constant(64) },
  ),
  picks: fc.array(fc.nat(0xffff), { minLength: PICKS, maxLength: PICKS }),
  open: fc.nat(0xff),
});

function build(
  leaves: readonly LeafSketch[],
  computed: readonly NodeSketch[],
  { ops = [...OPS.keys()], openPorts = false }: GraphOptions,
): NodeRecord[] {
  const records = leaves.map(({ op, value }, place): NodeRecord => ({
    id: HARD_IDS[place] ?? `x${place}`,
    op: LEAF_OPS[op]!,
    value: value + 0,
  }));
  for (const sketch of computed) {
    const op = ops[sketch.op % ops.length]!;
    const inputs: (string | null)[] = [];
    for (let port = 0; port < inputCount(op, sketch.many); port++) {
      inputs.push(records[pick(sketch, port, records.length)]!.id);
    }
    if (openPorts && sketch.open % 16 === 1) inputs[sketch.open % inputs.length] = null;
    records.push({ id: `n${records.length}`, op, inputs });
  }
  return records;
}

function inputCount(op: string, many: number): number {
  const spec = OPS.get(op)!;
  return spec.kind === 'many' ? many : spec.inputs.length;
}

/** Half of the wires come from the last few nodes, so that graphs grow deep as well as wide. */
function pick(sketch: NodeSketch, port: number, before: number): number {
  const number = sketch.picks[port % PICKS]! + Math.floor(port / PICKS) * 7919;
  const near = Math.min(before, 5);
  return number % 2 === 0 ? (number / 2) % before : before - 1 - (((number - 1) / 2) % near);
}

/** A repeatable shuffle: the same number always gives the same order. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (state * 48271) % 2147483647;
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
