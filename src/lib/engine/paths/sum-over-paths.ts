/** The gradient as a sum over all paths: one product of local derivatives for each. */
import type { GraphDocument } from '../graph';
import { placesIn } from '../places';
import { success, type Outcome } from '../problem';
import { keptTape, localSlopes, type Tape } from '../tape';
import type { Work } from '../work';
import { capped, countPaths, isConstant, type PathCounts } from './path-count';
import { listPaths } from './path-list';
import type { PathsWanted, PathSum } from './path-sum';

const USUAL_MOST = 100;

/** Local derivatives are the document's own, with its faulty ones; how it adds up does not matter. */
export function* sumOverPaths(
  document: GraphDocument,
  { from, to = null, most = USUAL_MOST }: PathsWanted,
): Work<Outcome<PathSum>> {
  const tape = keptTape(document);
  const places = placesIn(tape, { from, to });
  if (!places.ok) return places;
  const ends = places.value;
  const slopes = localSlopes(tape);
  const counts = yield* countPaths(tape, ends.to);
  const { paths, wires, sweepWires } = counts;
  return success({
    from,
    to: tape.document.nodes[tape.nodeOf[ends.to]].id,
    count: paths[ends.from] ?? 0n,
    paths: ends.from > ends.to ? [] : listPaths(tape, slopes, ends, most),
    gradient: gradientBetween(tape, slopes, ends),
    pathWires: wires[ends.from] ?? 0n,
    sweepWires,
    all: overLeaves(tape, counts),
  });
}

/** Backward from the end: each wire once. */
function gradientBetween(
  tape: Tape,
  slopes: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const { operands, portsOf } = tape;
  const grad = new Float64Array(to + 1);
  const isReached = new Uint8Array(to + 1);
  grad[to] = isReached[to] = 1;
  for (let slot = to; slot > from; slot -= 1) {
    if (isReached[slot] === 0) continue;
    for (let wire = portsOf[slot]; wire < portsOf[slot + 1]; wire += 1) {
      if (isConstant(tape, operands[wire])) continue;
      grad[operands[wire]] += slopes[wire] * grad[slot];
      isReached[operands[wire]] = 1;
    }
  }
  return grad[from] ?? 0;
}

function overLeaves(tape: Tape, { paths, wires }: PathCounts): PathSum['all'] {
  let count = 0n;
  let pathWires = 0n;
  for (let slot = 0; slot < paths.length; slot += 1) {
    const isLeaf = tape.portsOf[slot] === tape.portsOf[slot + 1];
    if (!isLeaf || isConstant(tape, slot)) continue;
    count = capped(count + paths[slot]);
    pathWires = capped(pathWires + wires[slot]);
  }
  return { count, pathWires };
}
