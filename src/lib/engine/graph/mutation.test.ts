/** Ten thousand damaged documents: each gives a document or problems, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents, EVERY_FIELD } from '../../../../tests/documents';
import type { Outcome } from '../problem';
import { checkDocument } from './check';
import { parseDocument, readDocument } from './parse';
import { LIMITS, type GraphDocument } from './schema';

/** A sound document that stays the same when it is read again, or problems that have places. */
function expectSound(outcome: Outcome<GraphDocument>): void {
  if (outcome.ok) {
    expect(checkDocument(outcome.value)).toEqual([]);
    expect(parseDocument(JSON.stringify(outcome.value))).toEqual(outcome);
  } else {
    expect(outcome.problems.length).toBeGreaterThan(0);
    expect(outcome.problems.length).toBeLessThanOrEqual(LIMITS.problems);
    for (const { code } of outcome.problems) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
}

/** Made once: what is tried here is the damage. */
const originals = fc.oneof(
  fc.constant(EVERY_FIELD),
  fc.constantFrom(...fc.sample(documents(), { numRuns: 40, seed: 1 })),
);

/** What may stand where something else was. */
const strangers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -0, 1e308, 0.5, -1, 65, 1e9, '', '__proto__', 'constructor'),
  fc.constantFrom<unknown>(
    'x1',
    'p',
    'input',
    'add',
    'softmax',
    'x**',
    'out',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>(NaN, Infinity, undefined, new Date(0), new Map(), new Array(5)),
  fc.constantFrom(...fc.sample(fc.jsonValue({ maxDepth: 9 }), { numRuns: 100, seed: 2 })),
);

type Slot = readonly [holder: Record<string, unknown>, key: string];

/** Every place of a value where something else could stand. */
function slotsOf(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as Slot, ...slotsOf(holder[key])]);
}

interface Damage {
  readonly kind: 'replace' | 'remove' | 'add' | 'copy' | 'swap';
  readonly where: number;
  readonly other: number;
  readonly key: string;
  readonly stranger: unknown;
}

const damages: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'add', 'copy', 'swap'),
  where: fc.nat(),
  other: fc.nat(),
  key: fc.constantFrom(
    'id',
    'op',
    'value',
    'inputs',
    'parent',
    'extra',
    '__proto__',
    'constructor',
  ),
  stranger: strangers,
});

function damage(value: unknown, { kind, where, other, key, stranger: shared }: Damage): void {
  // All runs share the strangers, and a later one may come to stand inside of itself.
  const stranger = structuredClone(shared);
  const slots = slotsOf(value);
  if (slots.length === 0) return;
  const [holder, name] = slots[where % slots.length];
  const [otherHolder, otherName] = slots[other % slots.length];
  if (kind === 'replace') holder[name] = stranger;
  else if (kind === 'remove') Reflect.deleteProperty(holder, name);
  else if (kind === 'copy') holder[name] = structuredClone(otherHolder[otherName]);
  else if (kind === 'swap') {
    [holder[name], otherHolder[otherName]] = [
      structuredClone(otherHolder[otherName]),
      structuredClone(holder[name]),
    ];
  } else {
    const own = { value: stranger, enumerable: true, configurable: true, writable: true };
    if (!Array.isArray(holder)) Object.defineProperty(holder, key, own);
  }
}

describe('a damaged document', () => {
  it('gives a document or problems when its fields are replaced, removed, added, swapped', () => {
    const several = fc.array(damages, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(originals, several, (original, list) => {
        const value = structuredClone(original);
        for (const each of list) damage(value, each);
        expectSound(readDocument(value));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  it('gives a document or problems when its text is cut, spliced and scribbled over', () => {
    const scribble = fc.record({
      at: fc.nat(),
      cut: fc.nat(12),
      insert: fc.oneof(
        fc.string({ maxLength: 4, unit: 'binary' }),
        fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '-', '1e999', '0', 'null', '\n'),
        fc.constantFrom('"__proto__":', '"id":"x1",', '[[[[[[[[[[', '\ufeff', '\u0000', '\ud800'),
      ),
    });
    const several = fc.array(scribble, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(originals, several, (original, list) => {
        let text = JSON.stringify(original);
        for (const { at, cut, insert } of list) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place + cut);
        }
        expectSound(parseDocument(text));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  it('gives problems at every length at which its text may break off', () => {
    const text = JSON.stringify(EVERY_FIELD);
    for (let length = 0; length < text.length; length++) {
      const outcome = parseDocument(text.slice(0, length));
      expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'not-json', line: 1 }] });
    }
  });
});
