/** Holds the written slopes of an own op against measured ones, all over a grid. */
import { checkOwnOps } from '../graph';
import { evaluatorOf, ownOp, type OpEvaluator } from '../ops';
import { failure, success, type Outcome } from '../problem';
import { gridOf, profileLine, type Range } from './grid';
import { judgePoint } from './judge-point';
import {
  AT_POINT,
  type GridPoint,
  type OwnOpCheck,
  type OwnOpWanted,
  type Profile,
} from './own-op-check';

const USUAL: Range = { low: -3, high: 3 };
const MOST_EXAMPLES = 8;

export function checkOwnOp({
  op,
  low = USUAL.low,
  high = USUAL.high,
}: OwnOpWanted): Outcome<OwnOpCheck> {
  const { problems } = checkOwnOps({ ops: [op] });
  if (problems.length > 0) return failure(...problems);
  const inputs = op.inputs.length;
  const evaluator = evaluatorOf(ownOp(op), inputs);
  const counts = new Int32Array(4);
  const examples: GridPoint[] = [];
  const grid = gridOf(inputs, { low, high });
  for (let port = 0; port < inputs; port += 1) {
    const wrong: GridPoint[] = [];
    for (const at of grid) {
      const { verdict, slope, measured } = judgePoint(evaluator, at, port);
      counts[verdict] += 1;
      if (verdict === AT_POINT.wrong) wrong.push({ port, at, slope, measured });
    }
    examples.push(...spread(wrong));
  }
  return success({
    passed: counts[AT_POINT.wrong] === 0,
    ok: counts[AT_POINT.ok],
    wrong: counts[AT_POINT.wrong],
    kinks: counts[AT_POINT.kink],
    unsure: counts[AT_POINT.unsure],
    examples,
    profiles: op.inputs.map((_, port) => {
      const failing = examples.filter((example) => example.port === port);
      // Held where the slope is wrong, so that the curve shows it.
      const held = failing[failing.length >> 1]?.at ?? op.inputs.map(() => heldIn({ low, high }));
      return profileOf(evaluator, port, held, { low, high });
    }),
  });
}

function spread(points: readonly GridPoint[]): readonly GridPoint[] {
  const most = Math.min(MOST_EXAMPLES, points.length);
  return Array.from(
    { length: most },
    (_, place) => points[Math.round((place * (points.length - 1)) / Math.max(1, most - 1))],
  );
}

function profileOf(op: OpEvaluator, port: number, held: readonly number[], range: Range): Profile {
  const x = profileLine(range);
  const found = Array.from(x, (at) => judgePoint(op, held.with(port, at), port));
  return {
    port,
    held,
    x,
    value: Float64Array.from(found, ({ value }) => value),
    slope: Float64Array.from(found, ({ slope }) => slope),
    measured: Float64Array.from(found, ({ measured }) => measured),
    verdict: Uint8Array.from(found, ({ verdict }) => verdict),
  };
}

/** 1 where it is in the range: at 0 a product would show nothing. */
const heldIn = ({ low, high }: Range): number => (low <= 1 && 1 <= high ? 1 : (low + high) / 2);
