/** Copies the fields that this version does not know: safely, without recursion, up to 64 KB. */
import { inside, type Place } from './place';
import type { Reader } from './reader';
import { LIMITS } from './schema';

type Container = Record<string, unknown> | unknown[];

interface Task {
  readonly from: Container;
  readonly into: Container;
  readonly place: Place;
}

/** Whether a field of this name may be kept: `__proto__` would be no field but a new prototype. */
export function keepsKey(key: string, place: Place, reader: Reader): boolean {
  if (key === '__proto__') reader.refuse('forbidden-key', place);
  else if (reader.strict) reader.refuse('unknown-field', place);
  else return spend(bytesOf(key) + 3, place, reader);
  return false;
}

/** A deep copy of a JSON value; undefined when it was refused. */
export function copyExtra(value: unknown, place: Place, reader: Reader): unknown {
  const tasks: Task[] = [];
  const refusalsBefore = reader.refusals;
  const copied = copyShallow(value, place, reader, tasks);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    copyEntries(task, reader, tasks);
    if (reader.refusals > refusalsBefore) return undefined;
  }
  return copied;
}

function copyEntries({ from, into, place }: Task, reader: Reader, tasks: Task[]): void {
  if (Array.isArray(from)) {
    for (let index = 0; index < from.length; index++) {
      const copied = copyShallow(from[index], inside(place, index), reader, tasks);
      if (copied === undefined) return;
      (into as unknown[]).push(copied);
    }
    return;
  }
  for (const key of Object.keys(from)) {
    const at = inside(place, key);
    if (!keepsKey(key, at, reader)) return;
    const copied = copyShallow(from[key], at, reader, tasks);
    if (copied === undefined) return;
    (into as Record<string, unknown>)[key] = copied;
  }
}

/** The value, or the empty list or object that a task will fill. */
function copyShallow(value: unknown, place: Place, reader: Reader, tasks: Task[]): unknown {
  if (typeof value === 'object' && value !== null) {
    // The document itself is the first level of nesting.
    if (place.depth >= LIMITS.nesting) {
      return reader.refuse('too-deep', place, { most: LIMITS.nesting });
    }
    const into: Container = Array.isArray(value) ? [] : {};
    tasks.push({ from: value as Container, into, place });
    return spend(2, place, reader) ? into : undefined;
  }
  if (typeof value === 'string')
    return spend(bytesOf(value) + 3, place, reader) ? value : undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      return reader.refuse('not-finite-value', place, { found: String(value) });
    }
    return spend(String(value).length + 1, place, reader) ? value + 0 : undefined;
  }
  if (typeof value === 'boolean' || value === null) {
    return spend(5, place, reader) ? value : undefined;
  }
  return reader.refuse('wrong-type', place, { expected: 'json', found: typeof value });
}

function spend(bytes: number, place: Place, reader: Reader): boolean {
  const wasWithin = reader.extraBytes <= LIMITS.extraBytes;
  reader.extraBytes += bytes;
  if (reader.extraBytes <= LIMITS.extraBytes) return true;
  // Said once: every later field would say it again.
  if (wasWithin) reader.refuse('too-much-extra', place, { most: LIMITS.extraBytes });
  return false;
}

/** UTF-8 takes at most three bytes for each place of a string. */
function bytesOf(value: string): number {
  if (value.length > LIMITS.extraBytes) return value.length;
  let bytes = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
