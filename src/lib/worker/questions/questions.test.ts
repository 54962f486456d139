/** Questions on their way through the worker. */
import { describe, expect, it } from 'vitest';
import { difference } from '../../engine';
import { nextTask } from '../breathe';
import type { Question } from '../protocol';
import { documentOf, product } from '../testing/documents';
import { hosted } from '../testing/hosted';
import type { About, QuestionKind } from './questions';

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

describe('each kind of question', () => {
  const ownOp = { name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] };
  const abouts: { readonly [K in QuestionKind]: About<K> } = {
    timeline: {},
    right: {},
    paths: { from: 'a' },
    nudge: { leaf: 'a', h: 0.1 },
    curve: { leaf: 'a' },
    climb: { step: 0.1 },
    tangents: { leaf: 'a' },
    'own-op': { op: ownOp },
  };

  it.each(Object.entries(abouts))('%s has an answer that can travel', async (kind, about) => {
    const { host, close } = hosted();
    await host.open(product(2, 3), 1);
    const question = { run: 1, revision: 1, kind: kind as QuestionKind, about };
    const answer = await host.ask(question as Question);
    expect(answer.ok).toBe(true);
    expect(structuredClone(answer)).toEqual(answer);
    close();
  });

  it('may be long: it says how far it is, and ends when the document changes', async () => {
    const { host, progress, close } = hosted();
    const before = product(2, 3);
    await host.open(chain(30_000), 1);
    const asked = host.ask({ run: 4, revision: 1, kind: 'curve', about: { leaf: 'n0' } });
    while (progress.length === 0) await nextTask();
    expect(progress[0]).toMatchObject({ run: 4, total: 61 });
    await host.open(before, 2);
    expect(await asked).toMatchObject({ problems: [{ code: 'question-dropped' }] });
    close();
  });
});

const chain = (length: number) =>
  documentOf(
    { id: 'n0', op: 'input', value: 1 },
    ...Array.from({ length }, (_, at) => ({
      id: `n${at + 1}`,
      op: 'tanh',
      inputs: [`n${at}`],
    })),
  );
