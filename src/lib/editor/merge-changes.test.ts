/** The short way to merge changes says what the long one says. */
import { describe, expect, it } from 'vitest';
import { difference, squashDiffs, type GraphDocument } from '../engine';
import { remove, setTitle, setValue, setValues, type Command } from './commands';
import { EXAMPLE } from './example';
import { mergeChanges } from './merge-changes';

function done(document: GraphDocument, command: Command): GraphDocument {
  const outcome = command(document);
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const merged = (first: Command, second: Command) => {
  const middle = done(EXAMPLE, first);
  const one = difference(EXAMPLE, middle);
  const two = difference(middle, done(middle, second));
  return { short: mergeChanges(one, two), long: squashDiffs(EXAMPLE, one, two) };
};

describe('merging changes', () => {
  it('agrees with the long way', () => {
    const pairs: readonly [Command, Command][] = [
      [setValue('x1', 3), setValue('x1', 4)],
      [setValue('b', 3), setValue('x1', 4)],
      [setValue('x1', 3), setValue('x1', 2)],
      [
        setValues(
          new Map([
            ['b', 3],
            ['w1', 7],
          ]),
        ),
        setValues(new Map([['b', 6.881373587019543]])),
      ],
    ];
    for (const [first, second] of pairs) {
      const { short, long } = merged(first, second);
      expect(short).toEqual(long);
    }
  });

  it('leaves more than that to the long way', () => {
    expect(merged(setValue('x1', 3), remove(['x1'])).short).toBeNull();
    expect(merged(setTitle('other'), setValue('x1', 3)).short).toBeNull();
  });
});
