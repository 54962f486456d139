/** What of the graph is lit at a moment: what the last step took part in. */
import type { Spotlight } from '../../canvas';
import type { Grain } from '../../editor';
import { isLeafOp, type BackwardStep, type GraphDocument, type Step } from '../../engine';
import type { WireEnd } from '../../layout';

export interface Lit {
  readonly document: GraphDocument;
  /** null: the start, where nothing but the leaves is known. */
  readonly step: Step | null;
  readonly grain: Grain;
  /** The wires through which the node has pushed just now; in fine steps there is one. */
  readonly ends: readonly WireEnd[];
  readonly hidesGrad: boolean;
}

const NONE: Spotlight = { nodes: new Set(), wires: [], flow: null, triple: null, lands: [] };

/** null: nothing stands out. */
export function spotlightOf(lit: Lit): Spotlight | null {
  const { document, step } = lit;
  if (step === null) return { ...NONE, nodes: leavesOf(document) };
  switch (step.kind) {
    case 'forward':
      return computing(document, step.node);
    case 'seed':
      return {
        ...NONE,
        nodes: new Set([step.node]),
        lands: [{ node: step.node, part: 'grad' }],
      };
    case 'reset':
      return null;
    case 'backward':
      return lit.ends.length > 1 ? fanning(lit) : handing(lit, step);
  }
}

const leavesOf = ({ nodes }: GraphDocument): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ id, op }) => (isLeafOp(op) ? [id] : [])));

const inputsOf = ({ nodes }: GraphDocument, id: string): readonly (string | null)[] =>
  nodes.find((node) => node.id === id)?.inputs ?? [];

function computing(document: GraphDocument, node: string): Spotlight {
  const inputs = inputsOf(document, node);
  const wires = inputs.flatMap((from, port) => (from === null ? [] : [{ node, port }]));
  return {
    nodes: new Set([node, ...inputs.filter((from) => from !== null)]),
    wires,
    flow: 'forward',
    triple: null,
    lands: [{ node, part: 'data' }],
  };
}

function handing({ hidesGrad }: Lit, step: BackwardStep): Spotlight {
  const { node, port, from, local, upstream, contribution } = step;
  const end = { node, port };
  return {
    nodes: new Set([node, from]),
    wires: [end],
    flow: 'backward',
    triple: hidesGrad ? null : { end, local, upstream, contribution },
    lands: [{ node: from, part: 'grad' }],
  };
}

function fanning({ document, ends }: Lit): Spotlight {
  const reached = ends.map(({ node, port }) => inputsOf(document, node)[port] ?? node);
  return {
    nodes: new Set([...ends.map(({ node }) => node), ...reached]),
    wires: ends,
    flow: 'backward',
    triple: null,
    lands: reached.map((node) => ({ node, part: 'grad' })),
  };
}
