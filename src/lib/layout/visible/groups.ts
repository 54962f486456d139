/** Cards of folded groups; one that has no place yet stands amid its members, beside other cards. */
import type { GraphDocument } from '../../engine';
import { boxAround, boxOfCard, centreOf, joinBoxes, NO_BOX, type Box } from '../box';
import { CARD_HEIGHT, CARD_WIDTH, GRID, GROUP_WIDTH } from '../cards';
import { Occupancy } from '../place';
import type { Card, GridPoint } from '../types';
import type { Boundary } from './boundary';
import { groupCard, groupHeight, type GroupPorts } from './cards';
import type { Homes } from '../homes';

interface Setting {
  readonly document: GraphDocument;
  readonly homes: Homes;
  readonly boundary: Boundary;
  readonly places: readonly GridPoint[];
  readonly nodes: readonly Card[];
}

export function groupCards(setting: Setting): readonly Card[] {
  const { document, homes, boundary } = setting;
  const { groups, cardOfGroup } = homes;
  const folded = groups.flatMap((_, group) => (cardOfGroup[group] === group ? [group] : []));
  if (folded.length === 0) return [];
  const names = (ports: ReadonlyMap<number, number> | undefined): readonly string[] =>
    Array.from(ports?.keys() ?? [], (node) => document.nodes[node].id);
  const placeFor = placeFinder(setting, folded);
  return folded.map((group) => {
    const { id, at } = groups[group];
    const ports = {
      inputs: names(boundary.sources.get(group)),
      outputs: names(boundary.results.get(group)),
    };
    return groupCard(id, group, at ?? placeFor(group, ports), ports);
  });
}

/** Looks for free places only when the first group needs one. */
function placeFinder(setting: Setting, folded: readonly number[]) {
  let ground: { taken: Occupancy; centres: ReadonlyMap<number, GridPoint> } | null = null;
  return (group: number, ports: GroupPorts): GridPoint => {
    ground ??= { taken: takenIn(setting, folded), centres: centresOfMembers(setting) };
    const wish = ground.centres.get(group) ?? [0, 0];
    return ground.taken.settle(wish, GROUP_WIDTH, groupHeight(ports));
  };
}

function takenIn({ homes, nodes }: Setting, folded: readonly number[]): Occupancy {
  const taken = new Occupancy();
  for (const card of nodes) taken.add(boxOfCard(card));
  for (const group of folded) {
    const { at } = homes.groups[group];
    if (at) taken.add(boxAround(at[0] * GRID, at[1] * GRID, GROUP_WIDTH, CARD_HEIGHT));
  }
  return taken;
}

function centresOfMembers({ homes, places }: Setting): ReadonlyMap<number, GridPoint> {
  const boxes = new Map<number, Box>();
  places.forEach(([x, y], node) => {
    const card = homes.card[node];
    const box = boxAround(x * GRID, y * GRID, CARD_WIDTH, CARD_HEIGHT);
    if (card >= 0) boxes.set(card, joinBoxes(boxes.get(card) ?? NO_BOX, box));
  });
  return new Map([...boxes].map(([card, box]) => [card, onGrid(centreOf(box))]));
}

const onGrid = ([x, y]: readonly [number, number]): GridPoint => [
  Math.round(x / GRID),
  Math.round(y / GRID),
];
