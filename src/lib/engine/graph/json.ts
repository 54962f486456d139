/** Untrusted text to a JSON value: within the limits of size and nesting, or with the place of the fault. */
import { failure, success, type Outcome } from '../problem';
import { faultOf } from './json-fault';
import { LIMITS } from './schema';

export function parseJson(text: string): Outcome<unknown> {
  if (isTooLarge(text)) return failure({ code: 'too-large', params: { most: LIMITS.bytes } });
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const deep = firstTooDeep(json);
  if (deep >= 0) {
    return failure({
      code: 'too-deep',
      ...positionOf(json, deep),
      params: { most: LIMITS.nesting },
    });
  }
  try {
    return success(JSON.parse(json));
  } catch {
    const { index, expected } = faultOf(json) ?? { index: json.length, expected: 'end' };
    const found = json.codePointAt(index);
    const params = { expected, found: found === undefined ? '' : String.fromCodePoint(found) };
    return failure({ code: 'not-json', ...positionOf(json, index), params });
  }
}

/** UTF-8 takes one to three bytes for each place of a string; only in between is it counted. */
function isTooLarge(text: string): boolean {
  if (text.length > LIMITS.bytes) return true;
  if (text.length * 3 <= LIMITS.bytes) return false;
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes > LIMITS.bytes;
}

/**
 * Where the text goes deeper than the limit, or -1. This comes before parsing: 64 MB of `[` would
 * cost gigabytes as a value.
 */
function firstTooDeep(json: string): number {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (inText) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > LIMITS.nesting) return index;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return -1;
}

/** Line and column, counted from 1; `\r\n` is one line break. */
function positionOf(json: string, index: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = json.indexOf('\n'); at >= 0 && at < index; at = json.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: index - lineStart + 1 };
}
