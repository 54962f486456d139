/**
 * A plainer drawing at once, on this thread: no fixed ports, and members of a group may part. Dagre
 * where that takes a blink; past that our own columns, whose time grows with the number of wires.
 */
import { CARD_WIDTH } from '../cards';
import { layered, type Sketch } from '../place';
import type { VisibleGraph } from '../types';
import type { Middles } from './elk-graph';

const MOST_FOR_DAGRE = 300;

export async function drawQuickly(graph: VisibleGraph): Promise<Middles> {
  if (graph.cards.length > MOST_FOR_DAGRE) return inColumns(graph);
  return drawWithDagre(graph);
}

async function drawWithDagre({ cards, wires }: VisibleGraph): Promise<Middles> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const drawing = new Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'LR', ranker: 'tight-tree', nodesep: 30, ranksep: 80 });
  cards.forEach(({ width, height }, place) => drawing.setNode(`${place}`, { width, height }));
  wires.forEach(({ from, to }, place) => drawing.setEdge(`${from}`, `${to}`, {}, `${place}`));
  layout(drawing);
  return cards.map((_, place) => {
    const { x = 0, y = 0 } = drawing.node(`${place}`) as { x?: number; y?: number };
    return [x, y];
  });
}

function inColumns(graph: VisibleGraph): Middles {
  const { x, y } = layered(sketchOfCards(graph));
  return graph.cards.map(({ width }, card) => [x[card] + (width - CARD_WIDTH) / 2, y[card]]);
}

function sketchOfCards({ cards, wires }: VisibleGraph): Sketch {
  const firstWire = new Int32Array(cards.length + 1);
  cards.forEach(({ inputs }, card) => (firstWire[card + 1] = firstWire[card] + inputs.length));
  const source = new Int32Array(firstWire[cards.length]).fill(-1);
  for (const { from, to, toPort } of wires) source[firstWire[to] + toPort] = from;
  return {
    heights: Float64Array.from(cards, ({ height }) => height),
    wires: { firstWire, source },
  };
}
