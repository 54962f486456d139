/** A small picture of a document: cards as boxes, wires coloured by what flows back through them. */
import { evaluate, isLeafOp, opsOf, outputOf, type GraphDocument } from '../engine';
import {
  boundsOf,
  centreOf,
  visibleGraph,
  type Card,
  type VisibleGraph,
  type VisibleWire,
} from '../layout';

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'leaf' | 'op' | 'group' | 'output';
  /** The name of a leaf or the symbol of an op, where it is short enough. */
  readonly mark: string;
}

export interface PictureWire {
  /** As SVG writes paths. */
  readonly path: string;
  /** What it adds to a gradient; `none` where that is 0 or not computed. */
  readonly flow: 'positive' | 'negative' | 'none';
}

export interface Picture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly wires: readonly PictureWire[];
}

const MARGIN = 24;
/** Smaller graphs stand in the middle of this much paper. */
const LEAST_WIDTH = 640;
const LEAST_HEIGHT = 300;
const LONGEST_MARK = 5;

export function pictureOf(document: GraphDocument): Picture {
  const graph = visibleGraph(document);
  const bounds = boundsOf(graph.cards);
  const [x, y] = bounds === null ? [0, 0] : centreOf(bounds);
  const width = Math.max(LEAST_WIDTH, (bounds?.right ?? 0) - (bounds?.left ?? 0) + 2 * MARGIN);
  const height = Math.max(LEAST_HEIGHT, (bounds?.bottom ?? 0) - (bounds?.top ?? 0) + 2 * MARGIN);
  const flow = flowsIn(document);
  return {
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
    boxes: boxesOf(graph),
    wires: graph.wires.map((wire) => ({ path: pathOf(graph, wire), flow: flow(wire) })),
  };
}

function boxesOf({ document, cards }: VisibleGraph): readonly PictureBox[] {
  const ops = opsOf(document);
  const output = outputOf(document);
  return cards.map((card) => {
    const { x, y, width, height } = card;
    const record = document.nodes[card.node];
    const isLeaf = record !== undefined && isLeafOp(record.op);
    const mark =
      record === undefined || isLeaf ? card.id : (ops.get(record.op)?.symbol ?? record.op);
    return {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      kind: kindOf(card, isLeaf, output),
      mark: mark.length <= LONGEST_MARK ? mark : '',
    };
  });
}

function kindOf(card: Card, isLeaf: boolean, output: string | null): PictureBox['kind'] {
  if (card.node < 0) return 'group';
  if (card.id === output) return 'output';
  return isLeaf ? 'leaf' : 'op';
}

function pathOf({ cards }: VisibleGraph, wire: VisibleWire): string {
  const [from, to] = [cards[wire.from], cards[wire.to]];
  const [x0, y0] = [from.x + from.width / 2, from.y + from.outputs[wire.fromPort].y];
  const [x1, y1] = [to.x - to.width / 2, to.y + to.inputs[wire.toPort].y];
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}

/** Examples are so small that one pass takes less than drawing them. */
function flowsIn(document: GraphDocument): (wire: VisibleWire) => PictureWire['flow'] {
  const { contribution, firstWire } = evaluate(document);
  const places = new Map(document.nodes.map(({ id }, node): [string, number] => [id, node]));
  return ({ ends }) => {
    let sum = 0;
    for (const { node, port } of ends) sum += contribution[firstWire[places.get(node)!] + port];
    if (sum > 0) return 'positive';
    return sum < 0 ? 'negative' : 'none';
  };
}
