import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import type { GraphDocument, GroupRecord, NodeRecord, Outcome } from '../../engine';
import { boundsOf, centreOf } from '../box';
import type { GridPoint, VisibleGraph } from '../types';
import { visibleGraph } from '../visible';
import { QUICK, tidyUp, type TidyOptions } from './index';
import { BrokenWorker, ElkHere, FakeWorker } from './testing/elk-here';

type Places = ReadonlyMap<string, GridPoint>;

const at = (record: NodeRecord, x: number, y: number): NodeRecord => ({ ...record, at: [x, y] });

/** Everything in one heap, far from the origin. */
const HEAP = documentOf(
  at(leaf('a'), 500, 300),
  at(leaf('b'), 501, 300),
  at(leaf('c'), 500, 301),
  at(node('p', ['a', 'b'], 'mul'), 502, 303),
  at(node('q', ['p', 'c', 'a']), 504, 300),
  at(node('r', ['q', 'p'], 'sub'), 500, 306),
);

const GROUPS: readonly GroupRecord[] = [
  { id: 'one', nodes: ['a', 'p'] },
  { id: 'two', nodes: ['q', 'r'], folded: true },
];

const elk = { spawn: () => new ElkHere() };

function valueOf(outcome: Outcome<Places>): Places {
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
}

async function tidied(document: GraphDocument, options: TidyOptions): Promise<VisibleGraph> {
  const places = valueOf(await tidyUp(visibleGraph(document), options));
  const groups = document.groups?.map((group) => ({ ...group, at: places.get(group.id) }));
  const nodes = document.nodes.map((record) => ({
    ...record,
    at: places.get(record.id) ?? record.at,
  }));
  return visibleGraph({ ...document, nodes, groups } as GraphDocument);
}

function overlaps({ cards }: VisibleGraph): readonly string[] {
  return cards.flatMap((a, place) =>
    cards.slice(place + 1).flatMap((b) => {
      const isApart =
        Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
        Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
      return isApart ? [] : [`${a.id} over ${b.id}`];
    }),
  );
}

const leftward = ({ cards, wires }: VisibleGraph): number =>
  wires.filter(({ from, to }) => cards[from].x >= cards[to].x).length;

const stopAfter = (reason?: string): AbortSignal => {
  const controller = new AbortController();
  queueMicrotask(() => controller.abort(reason));
  return controller.signal;
};

describe.each([
  ['by ELK', elk],
  ['where the worker breaks', { spawn: () => new BrokenWorker() }],
  [
    'where no worker can be made',
    {
      spawn: (): never => {
        throw new Error('no workers here');
      },
    },
  ],
])('tidying up %s', (_, options) => {
  it('pulls a heap apart, on the grid, from left to right', async () => {
    const graph = await tidied(HEAP, options);
    expect(overlaps(graph)).toEqual([]);
    expect(leftward(graph)).toBe(0);
    for (const { x, y } of graph.cards) expect([x % 10, y % 10]).toEqual([0, 0]);
  });

  it('leaves the centre of the drawing where it was', async () => {
    const [x, y] = centreOf(boundsOf(visibleGraph(HEAP).cards)!);
    const [newX, newY] = centreOf(boundsOf((await tidied(HEAP, options)).cards)!);
    expect(Math.abs(newX - x)).toBeLessThanOrEqual(10);
    expect(Math.abs(newY - y)).toBeLessThanOrEqual(10);
  });

  it('places a folded group as one card', async () => {
    const document = { ...HEAP, groups: GROUPS };
    const places = valueOf(await tidyUp(visibleGraph(document), options));
    expect([...places.keys()].sort()).toEqual(['a', 'b', 'c', 'p', 'two']);
    expect(overlaps(await tidied(document, options))).toEqual([]);
  });

  it('has nothing to do without cards', async () => {
    expect(valueOf(await tidyUp(visibleGraph(documentOf()), options)).size).toBe(0);
  });
});

describe('tidying up', () => {
  it('keeps the members of an unfolded group together, with no stranger in its frame', async () => {
    const graph = await tidied({ ...HEAP, groups: GROUPS }, elk);
    const { left, top, right, bottom } = graph.frames[0];
    const strangers = graph.cards
      .filter(({ id }) => !GROUPS[0].nodes.includes(id))
      .filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
    expect(strangers).toEqual([]);
  });

  it('draws operands in the order of their ports where nothing speaks against it', async () => {
    const graph = await tidied(documentOf(leaf('b'), leaf('a'), node('q', ['a', 'b'], 'sub')), elk);
    const [b, a] = graph.cards;
    expect(a.y).toBeLessThan(b.y);
  });

  it('takes the worker that is there for the next time', async () => {
    const workers: ElkHere[] = [];
    const spawn = () => workers[workers.push(new ElkHere()) - 1];
    await tidyUp(visibleGraph(HEAP), { spawn });
    await tidyUp(visibleGraph(HEAP), { spawn });
    expect(workers.length).toBe(1);
    expect(workers[0].isTerminated).toBe(false);
  });

  it('stops by ending the worker, and changes nothing', async () => {
    const worker = new FakeWorker();
    const outcome = await tidyUp(visibleGraph(HEAP), { spawn: () => worker, signal: stopAfter() });
    expect(outcome).toEqual({ ok: false, problems: [{ code: 'tidy-stopped' }] });
    expect(worker.isTerminated).toBe(true);
  });

  it('takes a plainer drawing at once when that is asked for', async () => {
    const worker = new FakeWorker();
    const signal = stopAfter(QUICK);
    const places = valueOf(await tidyUp(visibleGraph(HEAP), { spawn: () => worker, signal }));
    expect(places.size).toBe(6);
    expect(worker.isTerminated).toBe(true);
  });

  it('does not begin after it was stopped', async () => {
    const spawn = (): never => {
      throw new Error('began');
    };
    const outcome = await tidyUp(visibleGraph(HEAP), { spawn, signal: AbortSignal.abort() });
    expect(outcome.ok).toBe(false);
    const quick = await tidyUp(visibleGraph(HEAP), { spawn, signal: AbortSignal.abort(QUICK) });
    expect(quick.ok).toBe(true);
  });

  it('says how many cards it is about', async () => {
    const told: number[] = [];
    await tidyUp(visibleGraph(HEAP), { ...elk, onProgress: ({ cards }) => told.push(cards) });
    expect(told[0]).toBe(6);
  });

  it('has a plain drawing for many cards too, even where folded groups use each other', async () => {
    const nodes: NodeRecord[] = [leaf('n0')];
    for (let k = 1; k < 400; k += 1) nodes.push(node(`n${k}`, [`n${k - 1}`, `n${k >> 1}`]));
    const groups = [
      { id: 'even', nodes: ['n10', 'n12', 'n14'], folded: true },
      { id: 'odd', nodes: ['n11', 'n13', 'n15'], folded: true },
    ];
    const spawn = () => new BrokenWorker();
    const graph = await tidied({ ...documentOf(...nodes), groups }, { spawn });
    expect(overlaps(graph)).toEqual([]);
  });
});
