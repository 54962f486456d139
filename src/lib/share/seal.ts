/** Data as a fragment and back: the head, base62, the check sum, and deflate where it helps. */
import { deflateSync, Inflate } from 'fflate';
import { failure, success, type Outcome, type Problem } from '../engine';
import { fromBase62, toBase62 } from './base62';
import { crc32 } from './crc32';
import { HEAD_CHARACTERS, writeHead, type Head } from './head';
import { LINK_LIMITS } from './limits';
import type { Meter } from './types';

const VERSION = '1';
const SUM_BYTES = 4;

/** The shorter of both: short links gain nothing from deflate. */
export function seal(kind: string, data: Uint8Array): string {
  const deflated = deflateSync(data, { level: 9 });
  return deflated.length < data.length
    ? sealed({ kind, version: VERSION, codec: 'd' }, deflated)
    : sealed({ kind, version: VERSION, codec: 's' }, data);
}

/** Data that stand in the body as this codec says. */
export function sealed(start: Omit<Head, 'length'>, data: Uint8Array): string {
  const bytes = new Uint8Array(SUM_BYTES + data.length);
  new DataView(bytes.buffer).setUint32(0, sumOf(start, data));
  bytes.set(data, SUM_BYTES);
  const body = toBase62(bytes);
  return writeHead({ ...start, length: body.length }) + body;
}

/** The check sum covers the head too: its letters say how the data are to be read. */
const sumOf = ({ kind, version, codec }: Omit<Head, 'length'>, data: Uint8Array): number =>
  crc32(
    Uint8Array.from([kind, version, codec], (letter) => letter.charCodeAt(0)),
    data,
  );

/** The data of a link whose head is intact; of other versions and kinds nothing is looked at. */
export function unseal(head: Head, body: string, meter: Meter): Outcome<Uint8Array> {
  const known = problemOf(head, body);
  if (known !== null) return failure(known);
  const bytes = fromBase62(body);
  if (bytes === null || bytes.length < SUM_BYTES) return failure({ code: 'link-damaged' });
  const data = bytes.subarray(SUM_BYTES);
  const sum = new DataView(bytes.buffer).getUint32(0);
  if (sum !== sumOf(head, data)) return failure({ code: 'link-damaged' });
  if (head.codec === 'd') return inflated(data, meter);
  meter.bytes += data.length;
  return success(data);
}

function problemOf({ kind, version, codec, length }: Head, body: string): Problem | null {
  // The head is the same in all versions, so this can be said of newer links as well.
  if (body.length < length) {
    const [arrived, expected] = [body.length, length].map((count) => HEAD_CHARACTERS + count);
    return { code: 'link-cut', params: { arrived, expected } };
  }
  if (version !== VERSION || !'sd'.includes(codec)) return { code: 'link-newer' };
  const most = LINK_LIMITS.read.characters;
  if (length > most) {
    return { code: 'link-too-big', params: { what: 'characters', found: length, most } };
  }
  return kind === 'g' ? null : { code: 'link-kind', params: { kind } };
}

/** So few that one of them makes no more than some hundred KB. */
const PIECE = 256;

/** Stops at the limit: a few KB could be made to swell to many MB. */
function inflated(data: Uint8Array, meter: Meter): Outcome<Uint8Array> {
  const most = LINK_LIMITS.read.bytes;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < data.length && size <= most; at += PIECE) {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    return failure({ code: 'link-forged' });
  }
  meter.bytes += size;
  return size > most
    ? failure({ code: 'link-too-big', params: { what: 'bytes', most } })
    : success(joined(pieces, size));
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
