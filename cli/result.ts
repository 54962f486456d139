/** The result of a pass as the JSON of the command line. */
import { STATE, WIRE, type GradientCheck, type PassResult } from '../src/lib/engine';
import type { Problem } from '../src/lib/engine';
import { say } from './messages';
import { checkText } from './check';
import { field, keyed, list, named, objectOf, plainNumber, type Layout } from './json';

type PlainNumber = number | string | null;

interface PlainWire {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly slope: PlainNumber;
  readonly contribution: PlainNumber;
}

export function* resultText(
  result: PassResult,
  check: GradientCheck | null,
  layout: Layout,
): Generator<string> {
  const { nodes } = result.document;
  const fields = [
    field('output', result.output < 0 ? null : nodes[result.output].id),
    named('nodes', keyed(plainNodes(result), layout)),
    named('wires', list(plainWires(result), layout)),
    named('problems', list(result.problems.map(plainProblem), layout)),
  ];
  if (check !== null) fields.push(named('check', checkText(check, layout)));
  yield* objectOf(fields, layout);
}

export function* refusalText(problems: readonly Problem[], layout: Layout): Generator<string> {
  yield* objectOf([named('problems', list(problems.map(plainProblem), layout))], layout);
}

function* plainNodes(result: PassResult): Generator<readonly [string, object]> {
  const { nodes } = result.document;
  for (let i = 0; i < nodes.length; i++) {
    const { id, op } = nodes[i];
    const state = result.state[i];
    const data = state & STATE.computed ? plainNumber(result.data[i]) : null;
    const graded = state & STATE.graded && op !== 'constant';
    yield [id, { op, data, grad: graded ? plainNumber(result.grad[i]) : null }];
  }
}

function* plainWires(result: PassResult): Generator<PlainWire> {
  for (let i = 0; i < result.document.nodes.length; i++) {
    const { id, inputs = [] } = result.document.nodes[i];
    const first = result.firstWire[i];
    for (let port = 0; port < inputs.length; port++) {
      const from = inputs[port];
      if (from !== null) yield plainWire(result, first + port, from, id, port);
    }
  }
}

function plainWire(
  { slope, contribution, wireState }: PassResult,
  wire: number,
  from: string,
  to: string,
  port: number,
): PlainWire {
  const known = wireState[wire];
  return {
    from,
    to,
    port,
    slope: known & WIRE.slope ? plainNumber(slope[wire]) : null,
    contribution: known & WIRE.contribution ? plainNumber(contribution[wire]) : null,
  };
}

function plainProblem(problem: Problem): object {
  const { code, node, port, path, line, column } = problem;
  return { code, node, port, path, line, column, message: say(problem) };
}
