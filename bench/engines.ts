/** wiregrad itself, with kernels and without, and the object port: contestants in this process. */
import { backward, compile, createWorkspace, forward } from '../src/lib/engine';
import { local, type Contestant } from './contestant';
import { LEAF, toDocument, type FlatGraph } from './graphs';
import { objectPass } from './objects';

export const engine = (graph: FlatGraph): Contestant => engineWith('kernels', graph, true);

export const plainEngine = (graph: FlatGraph): Contestant => engineWith('evaluator', graph, false);

function engineWith(name: string, graph: FlatGraph, webAssembly: boolean): Contestant {
  const tape = compile(toDocument(graph), createWorkspace({ webAssembly }));
  const onePass = (): void => {
    forward(tape);
    backward(tape);
  };
  return local({ name, steady: webAssembly }, onePass, () => ({
    output: tape.data[tape.output * tape.rows],
    gradients: sumOfLeaves(graph, (i) => tape.grad[tape.slotOf[i] * tape.rows]),
  }));
}

export function objectPort(graph: FlatGraph): Contestant {
  let made = objectPass(graph);
  const onePass = (): void => {
    made = objectPass(graph);
  };
  return local({ name: 'objects', steady: false }, onePass, () => ({
    output: made.at(-1)!.data,
    gradients: sumOfLeaves(graph, (i) => made[i].grad),
  }));
}

function sumOfLeaves({ ops }: FlatGraph, gradientOf: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < ops.length; i++) if (ops[i] === LEAF) sum += Math.abs(gradientOf(i));
  return sum;
}
