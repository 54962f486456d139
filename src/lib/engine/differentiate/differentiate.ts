/** Differentiates a graph: its backward pass becomes nodes beside it, which compute the gradients. */
import { FreeNames, outputOf, type GraphDocument, type NodeRecord } from '../graph';
import { isLeafOp, OPS } from '../ops';
import { failure, success, type Outcome, type Problem } from '../problem';
import { compile, createWorkspace, STATE, type Tape } from '../tape';
import { adjointsOf, type Adjoints } from './adjoints';
import { LiteralDraft, type Draft } from './draft';
import { gradientNodes } from './gradient-nodes';
import { remarksOf, type DerivativeRemark } from './remarks';
import { SimpleDraft } from './simple-draft';

export interface DifferentiateOptions {
  /** The leaf whose gradient becomes the output. */
  readonly leaf: string;
  /** Shared and shortened where that changes no number; else each step of backward is a node. */
  readonly isSimple: boolean;
}

export interface Derivative {
  readonly document: GraphDocument;
  /** The new nodes, in document order. */
  readonly added: readonly NodeRecord[];
  /** By leaf: the node that computes its gradient. */
  readonly gradients: ReadonlyMap<string, string>;
  readonly remarks: readonly DerivativeRemark[];
}

/** Of the graph with its derivative: more would take seconds, and could not be looked at. */
const MOST_NODES = 100_000;

/** The right gradients, whatever rules the document has. */
export function differentiate(
  document: GraphDocument,
  { leaf, isSimple }: DifferentiateOptions,
): Outcome<Derivative> {
  const problem = shadowed(document);
  if (problem !== null) return failure(problem);
  if (document.nodes.length > MOST_NODES) return tooMany();
  const tape = compile(document, createWorkspace({ webAssembly: false }));
  const wrong = problemOf(document, tape, leaf);
  if (wrong !== null) return failure(wrong);
  const draft: Draft = isSimple ? new SimpleDraft(document) : new LiteralDraft(document);
  const adjoints = adjointsOf(tape, draft, MOST_NODES);
  if (adjoints === null) return tooMany();
  return derivativeOf(tape, draft, adjoints, leaf);
}

function derivativeOf(
  tape: Tape,
  draft: Draft,
  adjoints: Adjoints,
  leaf: string,
): Outcome<Derivative> {
  const { document, outputNode } = tape;
  const { nodes, groups = [] } = document;
  const free = new FreeNames([...nodes, ...groups].map(({ id }) => id));
  const made = gradientNodes(tape, draft, adjoints, free);
  if (nodes.length + made.added.length > MOST_NODES) return tooMany();
  const gradients = new Map(
    [...made.gradients].map(([node, id]): [string, string] => [nodes[node].id, id]),
  );
  return success({
    document: {
      ...document,
      nodes: [...nodes, ...made.added],
      output: gradients.get(leaf) ?? nodes[outputNode].id,
    },
    added: made.added,
    gradients,
    remarks: remarksOf(tape, adjoints),
  });
}

const tooMany = (): Outcome<never> =>
  failure({ code: 'derivative-too-large', params: { most: MOST_NODES } });

/** Under an own op of that name, a built-in one would be something else. */
function shadowed({ ops = [] }: GraphDocument): Problem | null {
  const own = ops.find(({ name }) => OPS.has(name));
  return own === undefined ? null : { code: 'derivative-shadowed', params: { op: own.name } };
}

function problemOf(document: GraphDocument, tape: Tape, leaf: string): Problem | null {
  const chosen = document.nodes.find(({ id }) => id === leaf);
  if (chosen === undefined) return { code: 'no-such-node', node: leaf };
  if (!isLeafOp(chosen.op) || chosen.op === 'constant') {
    return { code: 'derivative-no-leaf', node: leaf };
  }
  const output = outputOf(document);
  const missing = tape.problems.find(({ code }) => code === 'no-output');
  if (output === null) return missing ?? { code: 'derivative-empty' };
  if (tape.output >= 0) return null;
  const isBroken = (tape.state[tape.outputNode] & STATE.broken) !== 0;
  return { code: isBroken ? 'derivative-broken' : 'derivative-incomplete', node: output };
}
