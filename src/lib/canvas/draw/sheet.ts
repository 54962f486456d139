/** What all cards of one paint are drawn from. */
import { opsOf, type NodeRecord, type OpSpec } from '../../engine';
import type { Card, VisibleGraph } from '../../layout';
import type { Box } from '../geometry';
import { nodeIndex } from './node-index';
import type { Numbers } from './numbers';
import type { Lit } from './overlay/types';
import type { Pen } from './pen';
import type { Scene, View } from './types';

export interface Sheet {
  readonly pen: Pen;
  readonly scene: Scene;
  /** With cards where they now are. */
  readonly graph: VisibleGraph;
  readonly numbers: Numbers;
  readonly ops: ReadonlyMap<string, OpSpec>;
  readonly index: ReadonlyMap<string, number>;
  /** Where backward starts; null when that is not known. */
  readonly output: string | null;
  /** The part of the document that is in view. */
  readonly seen: Box;
  /** What a light falls on; null: all is equally bright. */
  readonly lit: Lit | null;
}

export function sheetFor(pen: Pen, scene: Scene, graph: VisibleGraph, numbers: Numbers): Sheet {
  const { frame, spotlight } = scene.picture;
  const { document } = graph;
  const output = frame === null ? document.output : document.nodes[frame.output]?.id;
  const index = nodeIndex(graph);
  const lit = spotlight == null ? null : (scene.overlay?.lit(graph, spotlight) ?? null);
  const seen = seenBox(scene.view);
  return {
    pen,
    scene,
    graph,
    numbers,
    ops: opsOf(document),
    index,
    output: output ?? null,
    seen,
    lit,
  };
}

const seenBox = ({ zoom, pan, width, height }: View): Box => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
});

/** null for folded groups. */
export const recordOf = ({ graph }: Sheet, { node }: Card): NodeRecord | null =>
  node < 0 ? null : graph.document.nodes[node];

/** The node whose numbers a card shows: a folded group's only result; -1: none. */
export function shownNode({ index }: Sheet, { node, outputs }: Card): number {
  if (node >= 0) return node;
  return outputs.length === 1 ? (index.get(outputs[0].node) ?? -1) : -1;
}

export const isOutput = ({ output }: Sheet, { outputs }: Card): boolean =>
  outputs.some(({ node }) => node === output);

/** What stands beside the light. */
export const ASIDE = 0.6;

/** How strongly a card is seen: dimmed where a search missed it or a wire may not go. */
export function presence({ scene, lit }: Sheet, { id }: Card): number {
  if (scene.wiring?.closed.has(id) === true) return 0.4;
  const { found } = scene.picture;
  if (found !== null && !found.has(id)) return 0.35;
  return lit === null || lit.cards.has(id) ? 1 : ASIDE;
}

/** Numbers of an older state of the document are paler. */
export const freshness = ({ scene }: Sheet): number => (scene.picture.isWaiting ? 0.5 : 1);
