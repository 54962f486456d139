/** Cards of nodes and of folded groups. */
import { MOST_INPUTS, opsOf, type GraphDocument, type NodeRecord } from '../../engine';
import { CARD_WIDTH, cardHeight, GRID, GROUP_WIDTH, nodeHeight, portOffset } from '../cards';
import type { Card, CardPort, GridPoint } from '../types';

/** A record that stayed the same object keeps its card as long as it stands where it stood. */
const known = new WeakMap<NodeRecord, Card>();

export function nodeCards(
  document: GraphDocument,
  places: readonly GridPoint[],
  isHidden: (node: number) => boolean,
): readonly Card[] {
  const ops = opsOf(document);
  const canGrow = ({ op, inputs }: NodeRecord): boolean =>
    ops.get(op)?.kind === 'many' && (inputs?.length ?? 0) < MOST_INPUTS;
  const cards: Card[] = [];
  document.nodes.forEach((record, node) => {
    if (!isHidden(node)) cards.push(nodeCard(record, node, places[node], canGrow(record)));
  });
  return cards;
}

function nodeCard(record: NodeRecord, node: number, at: GridPoint, canGrow: boolean): Card {
  const [x, y] = inPixels(at);
  const before = known.get(record);
  const isSame = before?.node === node && before.x === x && before.y === y;
  if (isSame && before.canGrow === canGrow) return before;
  const height = nodeHeight(record);
  const count = record.inputs?.length ?? 0;
  const inputs = Array.from({ length: count }, (_, port) => ({
    node: record.id,
    y: portOffset(port, count, height),
  }));
  const outputs = [{ node: record.id, y: 0 }];
  const size = { width: CARD_WIDTH, height };
  const card = { id: record.id, node, group: -1, x, y, ...size, inputs, outputs, canGrow };
  known.set(record, card);
  return card;
}

export interface GroupPorts {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

export const groupHeight = ({ inputs, outputs }: GroupPorts): number =>
  cardHeight(Math.max(inputs.length, outputs.length));

export function groupCard(id: string, group: number, at: GridPoint, ports: GroupPorts): Card {
  const [x, y] = inPixels(at);
  const height = groupHeight(ports);
  return {
    id,
    node: -1,
    group,
    x,
    y,
    width: GROUP_WIDTH,
    height,
    inputs: portsAt(ports.inputs, height),
    outputs: portsAt(ports.outputs, height),
    canGrow: false,
  };
}

const portsAt = (ids: readonly string[], height: number): readonly CardPort[] =>
  ids.map((node, port) => ({ node, y: portOffset(port, ids.length, height) }));

const inPixels = ([x, y]: GridPoint): readonly [number, number] => [x * GRID, y * GRID];
