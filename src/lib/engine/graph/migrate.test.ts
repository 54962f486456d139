/** Migration, tried with steps that were made up for it. */
import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from './migrate';
import { VERSION } from './schema';

const steps: readonly Migration[] = [
  {
    name: 'call the list nodes',
    from: 1,
    apply: ({ list, ...rest }) => ({ ...rest, nodes: list }),
  },
  { name: 'add a title', from: 2, apply: (document) => ({ ...document, title: 'Untitled' }) },
];

describe('migration', () => {
  it('has one step for each version before the newest', () => {
    expect(MIGRATIONS.map(({ from }) => from + 1)).toEqual(
      Array.from({ length: VERSION - 1 }, (_, step) => step + 2),
    );
  });

  it('takes the steps that are due, in turn', () => {
    const old = Object.freeze({ version: 1, list: [] });
    expect(migrate(old, steps)).toEqual({
      ok: true,
      value: { version: 3, nodes: [], title: 'Untitled' },
    });
    expect(migrate({ version: 2, nodes: [] }, steps)).toEqual({
      ok: true,
      value: { version: 3, nodes: [], title: 'Untitled' },
    });
  });

  it('leaves a document of the newest version alone', () => {
    const document = { version: 3, nodes: [] };
    expect(migrate(document, steps)).toEqual({ ok: true, value: document });
  });

  it('refuses a version that is newer than the newest', () => {
    const params = { newest: 3, found: 4 };
    expect(migrate({ version: 4 }, steps)).toEqual({
      ok: false,
      problems: [{ code: 'newer-version', path: 'version', params }],
    });
  });

  it.each([undefined, null, '1', 0, -1, 1.5, NaN, Infinity])(
    'refuses the version %s',
    (version) => {
      expect(migrate({ version }, steps)).toMatchObject({ problems: [{ code: 'wrong-version' }] });
    },
  );
});
