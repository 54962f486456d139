/** A worker whose parts cannot be loaded, say without a network. */
import { describe, expect, it, vi } from 'vitest';
import { product } from './testing/documents';
import { hosted } from './testing/hosted';

vi.mock('./later', () => ({ loadCheck: async () => null, loadSteps: async () => null }));
vi.mock('./questions/load-answers', () => ({ loadAnswers: async () => null }));

describe('a part of the worker that cannot be loaded', () => {
  it('is said, and the pass goes on', async () => {
    const { host, last, close } = hosted();
    await host.open(product(2, 3), 1);
    const refused = { ok: false, problems: [{ code: 'work-not-loaded' }] };
    expect(await host.ask({ run: 1, revision: 1, kind: 'right', about: {} })).toEqual(refused);
    expect(await host.check({ run: 2 })).toEqual(refused);
    expect(await host.step(1)).toEqual(refused);
    expect(await host.step(null)).toEqual({ ok: true, value: null });
    expect([...(await last()).grad]).toEqual([3, 2, 1]);
    close();
  });
});
