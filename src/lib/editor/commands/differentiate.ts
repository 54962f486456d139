/** Puts the derivative of a graph beside it. */
import {
  differentiate,
  FreeNames,
  LIMITS,
  success,
  type Derivative,
  type DifferentiateOptions,
  type GraphDocument,
} from '../../engine';
import { boundsOf, GRID, NO_BOX, visibleGraph, wholeOf } from '../../layout';
import { placedApart } from './apart';
import type { Command } from './command';
import { namesIn } from './names';
import { onGrid, type GridPoint } from './places';

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
  const placed = placedApart(added);
  const [x, y] = shiftOf(before, { ...document, nodes: placed, groups: [] });
  const nodes = placed.map((node) =>
    node.at ? { ...node, at: onGrid([node.at[0] + x, node.at[1] + y]) } : node,
  );
  const { groups = [] } = document;
  const grown = { ...document, nodes: [...before.nodes, ...nodes] };
  if (groups.length >= LIMITS.groups) return grown;
  const id = new FreeNames(namesIn(grown)).lowest('backward');
  return { ...grown, groups: [...groups, { id, nodes: nodes.map((node) => node.id) }] };
}

function shiftOf(document: GraphDocument, made: GraphDocument): GridPoint {
  const whole = wholeOf(visibleGraph(document)) ?? NO_BOX;
  const block = boundsOf(visibleGraph(made).cards) ?? NO_BOX;
  const across = whole.right + BETWEEN - block.left;
  const down = (whole.top + whole.bottom - block.top - block.bottom) / 2;
  return [Math.round(across / GRID), Math.round(down / GRID)];
}
