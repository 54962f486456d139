/** The host against the engine itself, without a worker. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { graphs } from '../../../tests/graphs';
import {
  createTrace,
  difference,
  evaluate,
  STATE,
  type GraphDocument,
  type PassResult,
} from '../engine';
import { nextTask } from './breathe';
import type { Frame } from './frames';
import { documentOf, product } from './testing/documents';
import { hosted, quiet, type Hosted } from './testing/hosted';

const open: Hosted[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function fresh(): Hosted {
  const one = hosted();
  open.push(one);
  return one;
}

async function opened(document: GraphDocument): Promise<Hosted> {
  const one = fresh();
  await one.host.open(document, 1);
  return one;
}

const numbersOf = (result: PassResult | Frame) => ({
  output: result.output,
  data: result.data,
  grad: result.grad,
  state: result.state,
  firstWire: result.firstWire,
  slope: result.slope,
  contribution: result.contribution,
  wireState: result.wireState,
  problems: result.problems,
});

/** The same document with other numbers in its leaves. */
const withValues = (document: GraphDocument, values: readonly number[]): GraphDocument => ({
  ...document,
  nodes: document.nodes.map((node, index) =>
    node.value === undefined ? node : { ...node, value: values[index % values.length] },
  ),
});

describe('the engine host: documents', () => {
  it('sends the pass of a document that is opened', async () => {
    const { host, last } = fresh();
    expect(await host.open(product(2, 3), 7)).toEqual({ ok: true, value: 7 });
    const frame = await last();
    expect(frame).toMatchObject({ revision: 7, mode: 'pass', step: null, moment: null });
    expect([...frame.data]).toEqual([2, 3, 6]);
    expect([...frame.grad]).toEqual([3, 2, 1]);
    expect([...frame.slope]).toEqual([3, 2]);
  });

  it('keeps to the engine bit for bit while values are edited', async () => {
    const values = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        graphs({ nodes: 12, openPorts: true }),
        fc.array(values, { minLength: 1, maxLength: 3 }),
        async (document, edits) => {
          const one = await opened(document);
          let before = document;
          let revision = 1;
          for (const edit of edits) {
            const after = withValues(before, edit);
            await one.host.edit(difference(before, after), ++revision);
            expect(numbersOf(await one.last())).toEqual(numbersOf(evaluate(after)));
            before = after;
          }
          one.close();
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps to the engine bit for bit from any document to any other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(graphs({ nodes: 8 }), { minLength: 2, maxLength: 4 }),
        async ([first, ...rest]) => {
          const one = await opened(first);
          let before = first;
          let revision = 1;
          for (const after of rest) {
            await one.host.edit(difference(before, after), ++revision);
            expect(numbersOf(await one.last())).toEqual(numbersOf(evaluate(after)));
            before = after;
          }
          one.close();
        },
      ),
      { numRuns: 20 },
    );
  });

  it('computes a document under its own rules, and right again without them', async () => {
    const square = documentOf(
      { id: 'a', op: 'input', value: 3 },
      { id: 'L', op: 'mul', inputs: ['a', 'a'] },
    );
    const overwriting: GraphDocument = { ...square, rules: { accumulate: 'overwrite' } };
    const { host, last } = await opened(square);
    await host.edit(difference(square, overwriting), 2);
    expect((await last()).grad[0]).toBe(3);
    await host.edit(difference(overwriting, square), 3);
    expect((await last()).grad[0]).toBe(6);
  });

  it('sends problems with the frame they belong to', async () => {
    const document = documentOf(
      { id: 'a', op: 'input', value: 3 },
      { id: 'L', op: 'sub', inputs: ['a', null] },
    );
    const { last } = await opened(document);
    const { problems, state } = await last();
    expect(problems.map(({ code, node, port }) => [code, node, port])).toEqual([
      ['open-port', 'L', 1],
    ]);
    expect(state[1] & STATE.incomplete).toBe(STATE.incomplete);
  });

  it('refuses an edit of any revision but the next, and changes nothing', async () => {
    const { host, frames } = await opened(product(2, 3));
    const diff = difference(product(2, 3), product(2, 4));
    await quiet();
    for (const revision of [0, 1, 3, 99]) {
      expect(await host.edit(diff, revision)).toEqual({
        ok: false,
        problems: [{ code: 'stale-edit' }],
      });
    }
    await quiet();
    expect(frames).toHaveLength(1);
    expect(await host.edit(diff, 2)).toEqual({ ok: true, value: 2 });
  });

  it('refuses an edit of another document as stale', async () => {
    const { host } = await opened(product(2, 3));
    const diff = difference(product(9, 9), product(9, 8));
    expect(await host.edit(diff, 2)).toMatchObject({ problems: [{ code: 'stale-edit' }] });
  });

  it('refuses an edit before any document', async () => {
    const diff = difference(product(2, 3), product(2, 4));
    expect(await fresh().host.edit(diff, 1)).toMatchObject({ problems: [{ code: 'stale-edit' }] });
  });

  it('refuses a document with a cycle and keeps the one it has', async () => {
    const { host, last } = await opened(product(2, 3));
    const cycle = documentOf({ id: 'a', op: 'neg', inputs: ['a'] });
    expect(await host.open(cycle, 2)).toMatchObject({ problems: [{ code: 'cycle' }] });
    expect((await last()).revision).toBe(1);
  });

  it('computes once for a flood of edits, and shows the last', async () => {
    const { host, frames, last } = await opened(product(0, 3));
    await quiet();
    const answers = Array.from({ length: 50 }, (_, index) =>
      host.edit(difference(product(index, 3), product(index + 1, 3)), index + 2),
    );
    await Promise.all(answers);
    expect((await last()).data[2]).toBe(150);
    expect(frames).toHaveLength(2);
  });
});

describe('the engine host: steps', () => {
  it('shows the trace at any place, in any order', async () => {
    const document = product(2, 3);
    const { host, last } = await opened(document);
    const trace = createTrace(document);
    for (const position of [0, 2, 4, 1, 3, 0]) {
      const answer = await host.step(position);
      trace.seek(position);
      const frame = await last();
      expect(frame).toMatchObject({ revision: 1, mode: 'step', step: position });
      expect(numbersOf(frame)).toEqual(numbersOf(trace.result()));
      expect(answer).toEqual({ ok: true, value: frame.moment });
    }
  });

  it('says what was done, what comes next and where the nodes end', async () => {
    const { host } = await opened(product(2, 3));
    expect(await host.step(2)).toEqual({
      ok: true,
      value: {
        position: 2,
        length: 4,
        done: { kind: 'seed', node: 'L', before: 0, after: 1 },
        next: expect.objectContaining({ kind: 'backward', node: 'L', port: 0, contribution: 3 }),
        previousNode: 1,
        nextNode: 4,
      },
    });
    expect(await host.step(0)).toMatchObject({
      value: { done: null, previousNode: 0, nextNode: 1 },
    });
    expect(await host.step(3)).toMatchObject({ value: { previousNode: 2, nextNode: 4 } });
    expect(await host.step(4)).toMatchObject({
      value: { next: null, previousNode: 2, nextNode: 4 },
    });
  });

  it('takes the nearest place there is', async () => {
    const { host } = await opened(product(2, 3));
    expect(await host.step(1000)).toMatchObject({ value: { position: 4 } });
    expect(await host.step(-3)).toMatchObject({ value: { position: 0 } });
  });

  it('keeps the place through an edit, and ends on the whole pass', async () => {
    const { host, last } = await opened(product(2, 3));
    await host.step(3);
    await host.edit(difference(product(2, 3), product(2, 5)), 2);
    const frame = await last();
    expect(frame).toMatchObject({ revision: 2, mode: 'step', step: 3 });
    expect(frame.grad[0]).toBe(5);
    expect(await host.step(null)).toEqual({ ok: true, value: null });
    expect(numbersOf(await last())).toEqual(numbersOf(evaluate(product(2, 5))));
  });

  it('shows the place that was asked for last, though steps are still on their way', async () => {
    const { host, last } = await opened(product(2, 3));
    await Promise.all([host.step(3), host.step(1), host.step(null)]);
    expect(await last()).toMatchObject({ mode: 'pass', step: null });
    await Promise.all([host.step(3), host.step(null), host.step(2)]);
    expect(await last()).toMatchObject({ mode: 'step', step: 2 });
    await Promise.all([host.step(1), host.open(product(4, 5), 2)]);
    expect(await last()).toMatchObject({ revision: 2, mode: 'pass', step: null });
  });

  it('shows the whole pass of another document', async () => {
    const { host, last } = await opened(product(2, 3));
    await host.step(1);
    await host.open(product(4, 5), 2);
    expect(await last()).toMatchObject({ revision: 2, mode: 'pass', step: null });
  });

  it('needs a document', async () => {
    const { host } = fresh();
    expect(await host.step(0)).toMatchObject({ problems: [{ code: 'no-document' }] });
    expect(await host.check({ run: 1 })).toMatchObject({ problems: [{ code: 'no-document' }] });
  });
});

/** Enough leaves to keep a gradient check going for many stretches of 8 ms. */
function wide(leaves: number): GraphDocument {
  const inputs = Array.from({ length: leaves }, (_, index) => `x${index}`);
  const chain = inputs.map((id, index) => ({
    id: `t${index}`,
    op: 'add',
    inputs: [index === 0 ? id : `t${index - 1}`, id],
  }));
  return documentOf(...inputs.map((id) => ({ id, op: 'input', value: 0.5 })), ...chain);
}

describe('the engine host: gradient check', () => {
  it('compares with central differences', async () => {
    const { host } = await opened(product(2, 3));
    const answer = await host.check({ run: 1, h: 1e-5 });
    expect(answer).toMatchObject({ ok: true, value: { passed: true } });
  });

  it('lets other commands in, tells how far it is, and stops when asked', async () => {
    const { host, progress } = await opened(wide(3000));
    const check = host.check({ run: 5 });
    while (progress.length === 0) await nextTask();
    host.stop();
    expect(await check).toEqual({ ok: false, problems: [{ code: 'check-stopped' }] });
    expect(progress[0]).toMatchObject({ run: 5, total: 3000 });
    expect(progress[0].done).toBeGreaterThan(0);
    expect(progress[0].done).toBeLessThan(3000);
  });

  it('goes on while nodes are only moved about', async () => {
    const document = wide(1500);
    const moved = {
      ...document,
      nodes: document.nodes.map((node) => ({ ...node, at: [1, 2] as const })),
    };
    const { host, progress } = await opened(document);
    const check = host.check({ run: 1 });
    while (progress.length === 0) await nextTask();
    await host.edit(difference(document, moved), 2);
    expect(await check).toMatchObject({ ok: true, value: { passed: true } });
  });

  it('ends by itself when the document changes or another check begins', async () => {
    const document = wide(3000);
    const after = withValues(document, [0.25]);
    const { host } = await opened(document);
    const first = host.check({ run: 1 });
    const second = host.check({ run: 2 });
    expect(await first).toMatchObject({ problems: [{ code: 'check-stopped' }] });
    await host.edit(difference(document, after), 2);
    expect(await second).toMatchObject({ problems: [{ code: 'check-stopped' }] });
  });
});
