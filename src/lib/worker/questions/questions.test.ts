/** Questions on their way through the worker. */
import { describe, expect, it } from 'vitest';
import { difference } from '../../engine';
import { product } from '../testing/documents';
import { hosted } from '../testing/hosted';

describe('a question to the worker', () => {
  it('is answered for the document that it was asked about', async () => {
    const { host, close } = hosted();
    await host.open(product(2, 3), 1);
    const asked = await host.ask({ run: 1, revision: 1, kind: 'timeline', about: {} });
    expect(asked.ok && [...asked.value.kind]).toEqual([0, 1, 2, 2]);
    close();
  });

  it('is dropped once the document has moved on', async () => {
    const { host, close } = hosted();
    const before = product(2, 3);
    const after = product(2, 4);
    await host.open(before, 1);
    const asked = host.ask({ run: 1, revision: 1, kind: 'timeline', about: {} });
    void host.edit(difference(before, after), 2);
    expect(await asked).toEqual({ ok: false, problems: [{ code: 'question-dropped' }] });
    close();
  });

  it('is dropped when nobody waits for it any more', async () => {
    const { host, close } = hosted();
    await host.open(product(2, 3), 1);
    const asked = host.ask({ run: 7, revision: 1, kind: 'right', about: {} });
    host.drop(7);
    expect(await asked).toEqual({ ok: false, problems: [{ code: 'question-dropped' }] });
    close();
  });

  it('does not end another one', async () => {
    const { host, close } = hosted();
    await host.open(product(2, 3), 1);
    const both = await Promise.all([
      host.ask({ run: 1, revision: 1, kind: 'right', about: {} }),
      host.ask({ run: 2, revision: 1, kind: 'timeline', about: {} }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    close();
  });
});
