/** Ops that a document brings along: texts one after the other. */
import { LIMITS, MOST_INPUTS, type OwnOpRecord } from '../../engine';
import type { Reader } from './reader';
import type { Writer } from './writer';

export function writeOwnOps(ops: readonly OwnOpRecord[], into: Writer): void {
  into.whole(ops.length);
  for (const { name, symbol, inputs, value, slopes } of ops) {
    into.words(name);
    into.byte(symbol === undefined ? 0 : 1);
    if (symbol !== undefined) into.words(symbol);
    writeTexts(inputs, into);
    into.words(value);
    writeTexts(slopes, into);
  }
}

export function readOwnOps(from: Reader): readonly OwnOpRecord[] {
  return Array.from({ length: from.count(LIMITS.ownOps) }, () => {
    const name = from.words();
    const symbol = from.choice(2) === 1 ? { symbol: from.words() } : {};
    const inputs = readTexts(from);
    const value = from.words();
    return { name, ...symbol, inputs, value, slopes: readTexts(from) };
  });
}

function writeTexts(texts: readonly string[], into: Writer): void {
  into.whole(texts.length);
  for (const text of texts) into.words(text);
}

const readTexts = (from: Reader): readonly string[] =>
  Array.from({ length: from.count(MOST_INPUTS) }, () => from.words());
