/** How a document wants to be seen: each number is one more than what it means, 0 for nothing. */
import { LIMITS, type ViewRecord } from '../../engine';
import { HIDDEN } from '../types';
import { readReferences, writeReferences } from './references';
import type { Reader } from './reader';
import type { Writer } from './writer';

const HIDDEN_NUMBERS: ReadonlyMap<string, number> = new Map(
  HIDDEN.map((hidden, place) => [hidden, place + 1]),
);

export function writeView(
  { step, hide, locked, focus }: ViewRecord,
  nodes: ReadonlyMap<string, number>,
  into: Writer,
): void {
  into.whole(step === undefined ? 0 : step + 1);
  into.byte(locked === undefined ? 0 : locked ? 2 : 1);
  into.whole(hide === undefined ? 0 : hide.length + 1);
  for (const hidden of hide ?? []) {
    const number = HIDDEN_NUMBERS.get(hidden) ?? 0;
    into.whole(number);
    if (number === 0) into.words(hidden);
  }
  into.byte(focus === undefined ? 0 : 1);
  if (focus !== undefined) {
    writeReferences(
      focus.map((id) => nodes.get(id) ?? 0),
      into,
    );
  }
}

export function readView(ids: readonly string[], from: Reader): ViewRecord {
  const step = from.whole();
  const locked = from.choice(3);
  const hiddenCount = from.count(LIMITS.hidden + 1);
  const hide = Array.from({ length: Math.max(0, hiddenCount - 1) }, () => readHidden(from));
  const hasFocus = from.choice(2) === 1;
  const focus = hasFocus ? readReferences(ids.length, from).map((place) => ids[place]) : [];
  return {
    ...(step > 0 && { step: step - 1 }),
    ...(hiddenCount > 0 && { hide }),
    ...(locked > 0 && { locked: locked === 2 }),
    ...(hasFocus && { focus }),
  };
}

function readHidden(from: Reader): string {
  const number = from.whole();
  if (number === 0) return from.words();
  return HIDDEN[number - 1] ?? String(from.fail({ code: 'link-newer' }));
}
