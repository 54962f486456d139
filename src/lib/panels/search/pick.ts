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
import type { WireEnd } from '../../layout';
import { act, selectAdded } from '../actions';
import { makeRoom } from '../canvas/room';
import type { Workbench } from '../workbench';

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
  const named = pick.kind === 'leaf' && pick.id !== null ? pick.id : null;
  const id = named ?? freshId(document, pick.op);
  const value = pick.kind === 'leaf' ? { value: pick.value } : {};
  const commands = [addNode({ op: pick.op, id, at, ...value })];
  if (insert !== undefined) commands.push(insertOnWire(id, insert), makeRoom(id));
  if (wire !== null) commands.push(wiring(document, id, wire));
  const what: What = { key: 'did-add', params: { id } };
  return act(bench, chain(...commands), what);
}

/** The value of the formula is what the loose end waits for. */
function addText(
  bench: Workbench,
  { text }: Extract<QuickAdd, { kind: 'formula' }>,
  { at, wire }: Place,
): GraphDiff | null {
  const { document } = bench.editor;
  const known = new Set(document.nodes.map(({ id }) => id));
  const wired: Command = (grown) => {
    const result = lastSink(grown, known);
    return wire === null || result === null
      ? { ok: true, value: grown }
      : wiring(grown, result, wire)(grown);
  };
  return act(bench, chain(addFormula(text, at), wired), { key: 'did-add-formula' });
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
