/** Steps of a history, from a value that may hold anything: their shape, not yet their meaning. */
import type { ChangedField, ChangedNode, GraphDiff, NodeRecord, PlacedNode } from '../../engine';
import { MOST_STEPS, type Step, type What } from '../history';
import { selectionOf, type Selection } from '../selection';

/** Thrown inside, caught at the door: any fault makes the whole history unreadable. */
class Unreadable extends Error {}

export function readSteps(value: unknown): readonly Step[] | null {
  try {
    return list(value, step).slice(-MOST_STEPS);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

type Fields = ReadonlyMap<string, unknown>;

function step(value: unknown): Step {
  const found = record(value);
  return {
    diff: diff(record(found.get('diff'))),
    what: what(record(found.get('what'))),
    selection: selection(record(found.get('selection'))),
    isRestored: true,
  };
}

const diff = (found: Fields): GraphDiff => ({
  size: count(found.get('size')),
  removed: list(found.get('removed'), placedNode),
  added: list(found.get('added'), placedNode),
  changed: list(found.get('changed'), changedNode),
  fields: list(found.get('fields'), changedField),
});

function changedNode(value: unknown): ChangedNode {
  const found = record(value);
  return { before: placedNode(found.get('before')), after: placedNode(found.get('after')) };
}

/** The rest of a node is read with the document that it makes. */
function placedNode(value: unknown): PlacedNode {
  const found = record(value);
  const node = found.get('node');
  const fields = record(node);
  text(fields.get('id'));
  text(fields.get('op'));
  return { at: count(found.get('at')), node: node as NodeRecord };
}

function changedField(value: unknown): ChangedField {
  const found = record(value);
  const name = text(found.get('name'));
  if (name === 'nodes') throw new Unreadable();
  return { name, before: found.get('before'), after: found.get('after') };
}

function what(found: Fields): What {
  const key = text(found.get('key'));
  if (!key.startsWith('did-')) throw new Unreadable();
  const params = found.get('params');
  return params === undefined ? { key } : { key, params: Object.fromEntries(said(record(params))) };
}

const said = (params: Fields): readonly [string, string | number][] =>
  Array.from(params, ([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') throw new Unreadable();
    return [name, value];
  });

const selection = (found: Fields): Selection =>
  selectionOf(
    list(found.get('ids'), text),
    list(found.get('wires'), (wire) => {
      const end = record(wire);
      return { node: text(end.get('node')), port: count(end.get('port')) };
    }),
  );

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Unreadable();
  return new Map(Object.entries(value));
}

function list<T>(value: unknown, read: (each: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value.map(read);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable();
  return value;
}

function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Unreadable();
  return value as number;
}
