/** The gradient check as the JSON of the command line. */
import type { GradientCheck, LeafCheck } from '../src/lib/engine';
import { keyed, plainNumber, type Layout } from './json';

export function* checkText({ passed, leaves }: GradientCheck, layout: Layout): Generator<string> {
  yield `{"passed": ${passed}, "leaves": `;
  yield* keyed(plainLeaves(leaves), layout);
  yield '}';
}

function* plainLeaves(leaves: readonly LeafCheck[]): Generator<readonly [string, object]> {
  for (const leaf of leaves) yield [leaf.node, plainLeaf(leaf)];
}

function plainLeaf({ numerical, absolute, relative, verdict, reason }: LeafCheck): object {
  const ungraded = reason?.code === 'check-no-gradient';
  const plain = (value: number): number | string | null => (ungraded ? null : plainNumber(value));
  return {
    numerical: plain(numerical),
    absolute: plain(absolute),
    relative: plain(relative),
    verdict,
  };
}
