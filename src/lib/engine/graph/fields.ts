/** The small readers of which the format is put together: numbers, texts, lists, records. */
import { copyExtra, keepsKey } from './extras';
import { inside, shorten } from './place';
import type { Read } from './reader';

export const boolean: Read<boolean> = (value, place, reader) =>
  typeof value === 'boolean' ? value : reader.refuseType('boolean', value, place);

/** A finite number; -0 becomes 0. */
export const finite: Read<number> = (value, place, reader) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value + 0
    : reader.refuse('not-finite-value', place, { found: shownValue(value) });

function shownValue(value: unknown): string {
  if (typeof value === 'string') return shorten(JSON.stringify(value.slice(0, 40)));
  return typeof value === 'object' && value !== null ? 'no number' : String(value);
}

export const whole =
  (low: number, high: number): Read<number> =>
  (value, place, reader) => {
    if (Number.isInteger(value) && Number(value) >= low && Number(value) <= high) {
      return Number(value) + 0;
    }
    return reader.refuse('not-whole', place, { low, high });
  };

export const text =
  (most = Infinity): Read<string> =>
  (value, place, reader) => {
    if (typeof value !== 'string') return reader.refuseType('text', value, place);
    // A code point takes at most two places of a string, so this never counts a very long text.
    if (value.length <= most || (value.length <= 2 * most && [...value].length <= most))
      return value;
    return reader.refuse('text-too-long', place, { most });
  };

export const oneOf =
  <T extends string>(...allowed: readonly T[]): Read<T> =>
  (value, place, reader) =>
    allowed.find((one) => one === value) ??
    reader.refuse('not-one-of', place, { allowed: allowed.join(', ') });

export const matching =
  (pattern: RegExp, code: string): Read<string> =>
  (value, place, reader) => {
    if (typeof value !== 'string') return reader.refuseType('text', value, place);
    return pattern.test(value) ? value : reader.refuse(code, place, { found: shorten(value) });
  };

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, place, reader) =>
    value === null ? null : read(value, place, reader);

/** A list; where entries are refused there is none, as the places of the others would be wrong. */
export const list =
  <T>(read: Read<T>, most: number, code = 'too-many'): Read<readonly T[]> =>
  (value, place, reader) => {
    if (!Array.isArray(value)) return reader.refuseType('list', value, place);
    if (value.length > most) return reader.refuse(code, place, { most, found: value.length });
    const made: T[] = [];
    for (let index = 0; index < value.length; index++) {
      const entry = read(value[index], inside(place, index), reader);
      if (entry !== undefined) made.push(entry);
    }
    return made.length === value.length ? made : undefined;
  };

export const pair =
  (read: Read<number>): Read<readonly [number, number]> =>
  (value, place, reader) => {
    if (!Array.isArray(value)) return reader.refuseType('pair', value, place);
    if (value.length !== 2) {
      return reader.refuse('wrong-type', place, { expected: 'pair', found: 'other-list' });
    }
    const first = read(value[0], inside(place, 0), reader);
    const second = read(value[1], inside(place, 1), reader);
    return first === undefined || second === undefined ? undefined : [first, second];
  };

/** The fields that a format names, without the ones that are merely let through. */
type Known<T> = {
  [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key];
};

type Shape<T> = { [Key in keyof Known<T>]-?: Read<Exclude<Known<T>[Key], undefined>> };

/**
 * A record of these fields; others are kept, within the limit for all of the document. There is
 * none where a required field is missing or was refused.
 */
export function record<T extends object>(
  shape: Shape<T>,
  required: readonly (keyof Shape<T> & string)[] = [],
): Read<T> {
  const readers = new Map<string, Read<unknown>>(Object.entries(shape));
  return (value, place, reader) => {
    if (!isRecord(value)) return reader.refuseType('object', value, place);
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (value[key] === undefined) continue;
      const at = inside(place, key);
      const known = readers.get(key);
      const field =
        known !== undefined
          ? known(value[key], at, reader)
          : keepsKey(key, at, reader)
            ? copyExtra(value[key], at, reader)
            : undefined;
      if (field !== undefined) made[key] = field;
    }
    for (const field of required) {
      if (value[field] === undefined) reader.refuse('missing-field', place, { field });
    }
    return required.every((field) => field in made) ? (made as T) : undefined;
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
