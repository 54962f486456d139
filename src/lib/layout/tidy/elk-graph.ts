/** The visible graph in ELK's terms, and back: cards with fixed ports, frames as nodes around nodes. */
import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api';
import { indexNodes } from '../../engine';
import { FRAME_PADDING, FRAME_TITLE } from '../cards';
import { homesOf } from '../homes';
import type { Card, CardPort, VisibleGraph } from '../types';

/** By card: its middle, in pixels. */
export type Middles = readonly (readonly [x: number, y: number])[];

const PADDING = `[top=${FRAME_PADDING + FRAME_TITLE},left=${FRAME_PADDING},bottom=${FRAME_PADDING},right=${FRAME_PADDING}]`;

export function toElk({ document, cards, wires, frames }: VisibleGraph): ElkNode {
  const root: ElkNode = { id: 'root', children: [], edges: [] };
  const homes = homesOf(document, indexNodes(document));
  const shown = new Set(frames.map(({ id }) => id));
  const containers = new Map<number, ElkNode>();
  const inside = (group: number): ElkNode[] => (containers.get(group) ?? root).children!;
  for (const group of homes.fromOutside) {
    if (!shown.has(homes.groups[group].id)) continue;
    const frame = { id: `group ${group}`, children: [], layoutOptions: { 'elk.padding': PADDING } };
    inside(homes.parent[group]).push(frame);
    containers.set(group, frame);
  }
  cards.forEach((card, place) => {
    const group = card.node >= 0 ? homes.group[card.node] : homes.parent[card.group];
    inside(group).push(elkCard(card, place));
  });
  root.edges = wires.map(({ from, fromPort, to, toPort }, place): ElkExtendedEdge => ({
    id: `wire ${place}`,
    sources: [`${from} out ${fromPort}`],
    targets: [`${to} in ${toPort}`],
  }));
  return root;
}

const FIXED: LayoutOptions = { 'elk.portConstraints': 'FIXED_POS' };

function elkCard({ width, height, inputs, outputs }: Card, place: number): ElkNode {
  const port =
    (side: 'in' | 'out') =>
    ({ y }: CardPort, number: number): ElkPort => ({
      id: `${place} ${side} ${number}`,
      x: side === 'in' ? 0 : width,
      y: height / 2 + y,
      layoutOptions: { 'elk.port.side': side === 'in' ? 'WEST' : 'EAST' },
    });
  const ports = [...inputs.map(port('in')), ...outputs.map(port('out'))];
  return { id: `${place}`, width, height, ports, layoutOptions: FIXED };
}

/** ELK's places are corners, relative to the frame around. */
export function fromElk(root: ElkNode, { cards }: VisibleGraph): Middles {
  const middles = cards.map((): readonly [number, number] => [0, 0]);
  const waiting: { node: ElkNode; left: number; top: number }[] = [{ node: root, left: 0, top: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const node of next.node.children ?? []) {
      const [left, top] = [next.left + (node.x ?? 0), next.top + (node.y ?? 0)];
      const card = cards[Number(node.id)];
      if (card === undefined) waiting.push({ node, left, top });
      else middles[Number(node.id)] = [left + card.width / 2, top + card.height / 2];
    }
  }
  return middles;
}
