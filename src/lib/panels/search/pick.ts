/** Puts what was picked into the graph, and wires it to what waits for it. */
import type { GridPoint, WireStart } from '../../canvas';
import {
  addFormula,
  addNode,
  chain,
  connect,
  disconnect,
  freshId,
  insertOnWire,
  type Command,
  type QuickAdd,
  type What,
} from '../../editor';
import type { GraphDiff, GraphDocument } from '../../engine';
import { CARD_WIDTH, GRID, visibleGraph, type WireEnd } from '../../layout';
import { act, freeNear, placeOfFormula, selectAdded } from '../actions';
import { makeRoom } from '../canvas';
import type { Workbench } from '../workbench';

/** From the centre of a card to its ports. */
const HALF = CARD_WIDTH / 2 / GRID;

export interface Place {
  readonly at: GridPoint;
  readonly wire: WireStart | null;
  /** It goes on this wire. */
  readonly insert?: WireEnd;
}

/** false where it was refused, which has been said then. */
export function pickInto(
  bench: Workbench,
  pick: Exclude<QuickAdd, { kind: 'module' }>,
  place: Place,
): boolean {
  const diff = pick.kind === 'formula' ? addText(bench, pick, place) : addOne(bench, pick, place);
  if (diff !== null) selectAdded(bench, diff);
  return diff !== null;
}

function addOne(
  bench: Workbench,
  pick: Extract<QuickAdd, { kind: 'op' | 'leaf' }>,
  { at, wire, insert }: Place,
): GraphDiff | null {
  const { document } = bench.editor;
  const place = placeFor(bench, at, wire, insert);
  const named = pick.kind === 'leaf' && pick.id !== null ? pick.id : null;
  const id = named ?? freshId(document, pick.op);
  const value = pick.kind === 'leaf' ? { value: pick.value } : {};
  const commands = [addNode({ op: pick.op, id, at: place, ...value })];
  if (insert !== undefined) {
    commands.push(insertOnWire(id, insert), makeRoom(id));
    // What makes room for it can be seen to move.
    bench.canvas?.glide();
  }
  if (wire !== null) commands.push(wiring(document, id, wire));
  const what: What = { key: 'did-add', params: { id } };
  return act(bench, chain(...commands), what);
}

/** The port is where the loose end was let go; without one the card hides no other. */
function placeFor(
  bench: Workbench,
  [x, y]: GridPoint,
  wire: WireStart | null,
  insert?: WireEnd,
): GridPoint {
  if (wire !== null) return ['from' in wire ? x + HALF : x - HALF, y];
  return insert === undefined ? freeNear(bench, [x, y]) : (middleOf(bench, insert) ?? [x, y]);
}

/** Halfway along a wire, between the two cards. */
function middleOf({ editor }: Workbench, { node, port }: WireEnd): GridPoint | null {
  const { cards, cardOf } = visibleGraph(editor.document);
  const from = editor.document.nodes.find(({ id }) => id === node)?.inputs?.[port];
  const ends = [from, node].flatMap((id) => cards[cardOf.get(id ?? '') ?? -1] ?? []);
  if (ends.length < 2) return null;
  const [one, other] = ends;
  return [(one.x + other.x) / 2 / GRID, (one.y + other.y) / 2 / GRID];
}

/** The value of the formula is what the loose end waits for. */
function addText(
  bench: Workbench,
  { text }: Extract<QuickAdd, { kind: 'formula' }>,
  { at, wire }: Place,
): GraphDiff | null {
  const { document } = bench.editor;
  const known = new Set(document.nodes.map(({ id }) => id));
  const place = wire === null ? placeOfFormula(bench, text, at) : at;
  const wired: Command = (grown) => {
    const result = lastSink(grown, known);
    return wire === null || result === null
      ? { ok: true, value: grown }
      : wiring(grown, result, wire)(grown);
  };
  return act(bench, chain(addFormula(text, place), wired), { key: 'did-add-formula' });
}

function wiring(document: GraphDocument, id: string, wire: WireStart): Command {
  if ('from' in wire) return connect(wire.from, id, null);
  const { node, port } = wire.to;
  const isTaken = document.nodes.some((each) => each.id === node && each.inputs?.[port] != null);
  const join = connect(id, node, port);
  return isTaken ? chain(disconnect(wire.to), join) : join;
}

/** The last of the new nodes that no other one uses. */
export function lastSink({ nodes }: GraphDocument, known: ReadonlySet<string>): string | null {
  const used = new Set(nodes.flatMap(({ inputs = [] }) => inputs));
  return nodes.findLast(({ id }) => !known.has(id) && !used.has(id))?.id ?? null;
}
