/** Puts the derivative of a graph beside it. */
import {
  differentiate,
  FreeNames,
  LIMITS,
  success,
  type Derivative,
  type DifferentiateOptions,
  type GraphDocument,
  type NodeRecord,
} from '../../engine';
import { boundsOf, GRID, NO_BOX, visibleGraph, wholeOf } from '../../layout';
import { placedApart } from './apart';
import type { Command } from './command';
import { namesIn } from './names';
import { onGrid } from './places';

/** Between the graph and its derivative, in pixels. */
const BETWEEN = 140;

/** To the right of the graph, in a group of its own, so that wires run on from left to right. */
export const differentiateGraph =
  (options: DifferentiateOptions): Command =>
  (document) => {
    const derived = differentiate(document, options);
    return derived.ok ? success(beside(document, derived.value)) : derived;
  };

function beside(before: GraphDocument, { document, added }: Derivative): GraphDocument {
  const nodes = turned(before, shiftedBeside(before, placedApart(added)));
  const { groups = [] } = document;
  const grown = { ...document, nodes: [...before.nodes, ...nodes] };
  if (groups.length >= LIMITS.groups) return grown;
  const id = new FreeNames(namesIn(grown)).lowest('backward');
  return { ...grown, groups: [...groups, { id, nodes: nodes.map((node) => node.id) }] };
}

type Nodes = readonly NodeRecord[];

function shiftedBeside(document: GraphDocument, nodes: Nodes): Nodes {
  const whole = wholeOf(visibleGraph(document)) ?? NO_BOX;
  const made = { ...document, nodes, groups: [] };
  const block = boundsOf(visibleGraph(made).cards) ?? NO_BOX;
  const across = whole.right + BETWEEN - block.left;
  const down = (whole.top + whole.bottom - block.top - block.bottom) / 2;
  const [x, y] = [Math.round(across / GRID), Math.round(down / GRID)];
  return nodes.map((node) =>
    node.at ? { ...node, at: onGrid([node.at[0] + x, node.at[1] + y]) } : node,
  );
}

/** Upside down, where the wires from the graph are shorter then. */
function turned(document: GraphDocument, nodes: Nodes): Nodes {
  const heights = new Map(document.nodes.map(({ id, at }) => [id, at?.[1] ?? 0]));
  const rows = nodes.map(({ at }) => at?.[1] ?? 0);
  const sum =
    rows.reduce((low, row) => Math.min(low, row), Infinity) +
    rows.reduce((high, row) => Math.max(high, row), -Infinity);
  let [straight, upsideDown] = [0, 0];
  nodes.forEach(({ inputs = [] }, place) => {
    for (const input of inputs) {
      const height = heights.get(input ?? '');
      if (height === undefined) continue;
      straight += Math.abs(rows[place] - height);
      upsideDown += Math.abs(sum - rows[place] - height);
    }
  });
  if (straight <= upsideDown) return nodes;
  return nodes.map((node) =>
    node.at ? { ...node, at: onGrid([node.at[0], sum - node.at[1]]) } : node,
  );
}
