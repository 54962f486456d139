/** Rules of the pass: a number for each, 0 where there is none. */
import { LIMITS, type Rules } from '../../engine';
import { readReferences, writeReferences } from './references';
import type { Reader } from './reader';
import type { Writer } from './writer';

const ACCUMULATE = [undefined, 'add', 'overwrite'] as const;
const RESET = [undefined, 'all', 'inner', 'leaves', 'none'] as const;
const SEED = [undefined, true, false] as const;
const ORDER = [undefined, 'topological', 'recursive'] as const;
const LISTED = ORDER.length;

export function writeRules(
  { accumulate, reset, seed, order, passes, faulty }: Rules,
  nodes: ReadonlyMap<string, number>,
  into: Writer,
): void {
  into.byte(ACCUMULATE.indexOf(accumulate));
  into.byte(RESET.indexOf(reset));
  into.byte(SEED.indexOf(seed));
  into.byte(typeof order === 'object' ? LISTED : ORDER.indexOf(order));
  if (typeof order === 'object') {
    writeReferences(
      order.map((id) => nodes.get(id) ?? 0),
      into,
    );
  }
  into.whole(passes ?? 0);
  into.whole(faulty === undefined ? 0 : faulty.length + 1);
  for (const { op, port, slope } of faulty ?? []) {
    into.words(op);
    into.whole(port);
    into.words(slope);
  }
}

export function readRules(ids: readonly string[], from: Reader): Rules {
  const accumulate = pick(ACCUMULATE, from);
  const reset = pick(RESET, from);
  const seed = pick(SEED, from);
  const order = pick([...ORDER, LISTED] as const, from);
  const listed =
    order === LISTED ? readReferences(ids.length, from).map((place) => ids[place]) : order;
  const passes = from.whole();
  const faulty = readFaulty(from);
  return {
    ...(accumulate !== undefined && { accumulate }),
    ...(reset !== undefined && { reset }),
    ...(seed !== undefined && { seed }),
    ...(listed !== undefined && { order: listed }),
    ...(passes > 0 && { passes }),
    ...(faulty !== undefined && { faulty }),
  };
}

const pick = <T>(choices: readonly T[], from: Reader): T => choices[from.choice(choices.length)];

function readFaulty(from: Reader): Rules['faulty'] {
  const count = from.count(LIMITS.faulty + 1);
  if (count === 0) return undefined;
  return Array.from({ length: count - 1 }, () => {
    const op = from.words();
    const port = from.whole();
    return { op, port, slope: from.words() };
  });
}
