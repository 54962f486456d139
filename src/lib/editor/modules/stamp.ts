/** Puts a network into a document, where there is room for it. */
import { FORMAT, success, VERSION, type GraphDocument } from '../../engine';
import { boxOfCard, GRID, joinBoxes, NO_BOX, visibleGraph, type Box } from '../../layout';
import { onGrid, type Command, type GridPoint } from '../commands';
import { network, type Network } from './network';
import { checkPlan, type Plan } from './plan';

/** Kept free around it, in pixels. */
const MARGIN = 60;

export const stamp =
  (plan: Plan): Command =>
  (document) => {
    const checked = checkPlan(document, plan);
    if (!checked.ok) return checked;
    const made = network(document, plan);
    const shift = shiftOf(document, made, plan);
    const { groups = [], nodes } = document;
    return success({
      ...document,
      nodes: [...nodes, ...made.nodes.map((node) => shifted(node, shift))],
      groups: [...groups, ...made.groups.map((group) => shifted(group, shift))],
      ...(nodes.length === 0 && made.outs.length === 1 && { output: made.outs[0] }),
    });
  };

function shifted<T extends { readonly at?: GridPoint }>(record: T, [x, y]: GridPoint): T {
  return record.at ? { ...record, at: onGrid([record.at[0] + x, record.at[1] + y]) } : record;
}

/**
 * To where it is wanted, or beside what it takes, or below all there is; and further down past
 * what is in the way.
 */
function shiftOf(document: GraphDocument, made: Network, { at, inputs }: Plan): GridPoint {
  const taken = boxesOf(document);
  const ground = taken.reduce(joinBoxes, NO_BOX);
  const { nodes, groups } = made;
  const box = boxesOf({ format: FORMAT, version: VERSION, nodes, groups }).reduce(
    joinBoxes,
    NO_BOX,
  );
  const middle: GridPoint = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const wish: GridPoint = at
    ? [at[0] * GRID - middle[0], at[1] * GRID - middle[1]]
    : taken.length === 0
      ? [-middle[0], -middle[1]]
      : typeof inputs === 'number'
        ? [ground.left - box.left, ground.bottom + MARGIN - box.top]
        : besideOf(document, inputs, box);
  const [across, down] = pastAll(taken, box, wish);
  return [Math.round(across / GRID), Math.ceil(down / GRID)];
}

/** To the right of them, level with their middle. */
function besideOf(document: GraphDocument, ids: readonly string[], box: Box): GridPoint {
  const { cards, cardOf } = visibleGraph(document);
  const { right, top, bottom } = ids
    .flatMap((id) => cards[cardOf.get(id) ?? -1] ?? [])
    .map(boxOfCard)
    .reduce(joinBoxes, NO_BOX);
  return [right + 2 * MARGIN - box.left, (top + bottom - box.top - box.bottom) / 2];
}

function pastAll(taken: readonly Box[], box: Box, [across, wish]: GridPoint): GridPoint {
  const beside = taken.filter(
    ({ left, right }) => left < box.right + across + MARGIN && right > box.left + across - MARGIN,
  );
  let down = wish;
  // From the top, so that each one that is passed is passed for good.
  for (const { top, bottom } of beside.toSorted((a, b) => a.top - b.top)) {
    const isBelow = top >= box.bottom + down + MARGIN;
    if (!isBelow && bottom > box.top + down - MARGIN) down = bottom + MARGIN - box.top;
  }
  return [across, down];
}

function boxesOf(document: GraphDocument): readonly Box[] {
  const { cards, frames } = visibleGraph(document);
  return [...cards.map(boxOfCard), ...frames];
}
