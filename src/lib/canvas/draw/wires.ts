/** Wires: thicker with the log of the contribution, coloured by its sign, grey without one. */
import type { VisibleGraph, VisibleWire, WireEnd } from '../../layout';
import { boxOfPath, meet, pathBetween, wirePath, type Box, type WirePath } from '../geometry';
import { DOT_RADIUS } from './far-cards';
import type { Numbers } from './numbers';
import type { Pen } from './pen';
import { strength } from './shades';
import type { Surface } from './surface';
import type { Palette } from './types';
import { contributionOf, wireNodes } from './wire-numbers';

export interface SeenWire {
  readonly wire: VisibleWire;
  /** Place in `graph.wires`. */
  readonly place: number;
  readonly path: WirePath;
  readonly contribution: number | null;
}

const THIN = 1.3;
const THICKEST_EXTRA = 2.9;
/** Widths come in so many steps, so that wires of one look are drawn at once. */
const STEPS = 10;
/** One stroke takes so many wires: very long paths are slow to fill in. */
const AT_ONCE = 48;

/** The wires that may be seen. A lifted one hangs on the pointer instead. */
export function seenWires(
  graph: VisibleGraph,
  numbers: Numbers,
  seen: Box,
  lifted: WireEnd | null,
  isFar: boolean,
): readonly SeenWire[] {
  const nodes = wireNodes(graph);
  const found: SeenWire[] = [];
  graph.wires.forEach((wire, place) => {
    const path = isFar ? pathBetweenDots(graph, wire) : wirePath(graph, wire);
    if (!meet(boxOfPath(path), seen) || (lifted !== null && stands(wire, lifted))) return;
    found.push({ wire, place, path, contribution: contributionOf(numbers, wire, nodes[place]) });
  });
  return found;
}

/** From far off there are no ports: a wire goes from dot to dot. */
function pathBetweenDots({ cards }: VisibleGraph, wire: VisibleWire): WirePath {
  const from = cards[wire.from];
  const to = cards[wire.to];
  return pathBetween({ x: from.x + DOT_RADIUS, y: from.y }, { x: to.x - DOT_RADIUS, y: to.y });
}

export const stands = ({ ends }: VisibleWire, { node, port }: WireEnd): boolean =>
  ends.some((end) => end.node === node && end.port === port);

export const wireWidth = (contribution: number | null): number =>
  contribution === null || contribution === 0
    ? THIN
    : THIN + (THICKEST_EXTRA * Math.round(strength(contribution) * STEPS)) / STEPS;

export function wireColour(palette: Palette, contribution: number | null): string {
  if (contribution === null || contribution === 0) return palette.ink3;
  return contribution < 0 ? palette.negative : palette.positive;
}

/** Grey ones first: what carries a gradient lies above them. */
export function drawWires(pen: Pen, wires: readonly SeenWire[], alpha: number): void {
  const looks = new Map<string, SeenWire[]>();
  for (const each of wires) {
    const key = `${wireWidth(each.contribution)}${wireColour(pen.palette, each.contribution)}`;
    const alike = looks.get(key);
    if (alike === undefined) looks.set(key, [each]);
    else alike.push(each);
  }
  const inOrder = [...looks.values()].sort(
    (one, other) => wireWidth(one[0].contribution) - wireWidth(other[0].contribution),
  );
  for (const alike of inOrder) drawAlike(pen, alike, alpha);
}

function drawAlike(pen: Pen, wires: readonly SeenWire[], alpha: number): void {
  const { context, palette } = pen;
  const { contribution } = wires[0];
  const isGrey = contribution === null || contribution === 0;
  context.globalAlpha = alpha * (isGrey ? 0.55 : 1);
  context.strokeStyle = wireColour(palette, contribution);
  context.lineWidth = Math.max(wireWidth(contribution), pen.screen(0.8));
  for (let first = 0; first < wires.length; first += AT_ONCE) {
    context.beginPath();
    for (const { path } of wires.slice(first, first + AT_ONCE)) trace(context, path);
    context.stroke();
  }
  context.globalAlpha = 1;
}

export function trace(context: Surface, path: WirePath): void {
  context.moveTo(path.x0, path.y0);
  context.bezierCurveTo(path.x1, path.y1, path.x2, path.y2, path.x3, path.y3);
}

/** A band around a wire that is pointed at, selected, or about to take a card in. */
export function drawBand(pen: Pen, path: WirePath, isStrong: boolean): void {
  const { context, palette } = pen;
  context.beginPath();
  trace(context, path);
  context.globalAlpha = isStrong ? 0.28 : 0.13;
  context.strokeStyle = palette.ink;
  context.lineWidth = Math.max(11, pen.screen(9));
  context.stroke();
  context.globalAlpha = 1;
}
