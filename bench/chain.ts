/** A chain in which no two neighbours share an op: every run is one node long. */
import { GraphBuilder, type FlatGraph } from './graphs';
import { randomFrom } from './random';

const LEAVES = 0.1;

/** Each round undoes itself but for a small step, so that values and gradients keep their size. */
const ROUND = ['add', 'mul', 'sub', 'div', 'neg'] as const;

export function chainGraph(size: number, seed = 1): FlatGraph {
  const random = randomFrom(seed);
  const graph = new GraphBuilder(size);
  const leaves = Math.round(size * LEAVES);
  for (let i = 0; i < leaves; i++) graph.leaf(0.9 + 0.2 * random());

  const drawLeaf = (): number => Math.floor(random() * leaves);
  let node = drawLeaf();
  let factor = 0;
  for (let step = 0; graph.size < size; step++) {
    const op = ROUND[step % ROUND.length];
    if (op === 'mul') factor = drawLeaf();
    if (op === 'neg') node = graph.node(op, node);
    else node = graph.node(op, node, op === 'mul' || op === 'div' ? factor : drawLeaf());
  }
  return graph.finish('chain');
}
