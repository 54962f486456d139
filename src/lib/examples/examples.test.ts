import { describe, expect, it } from 'vitest';
import { checkDocument, checkGradients, evaluate, type GraphDocument } from '../engine';
import { visibleGraph, type Card, type VisibleGraph } from '../layout';
import { EXAMPLES } from './index';
import { learnTheRest, text } from '../messages';

await learnTheRest();

/** Between neighbours: enough for a wire and its number. */
const BESIDE = 60;
const BELOW = 30;

function crowded({ cards }: VisibleGraph): readonly string[] {
  return cards.flatMap((a, place) =>
    cards.slice(place + 1).flatMap((b) => {
      const across = Math.abs(a.x - b.x) - (a.width + b.width) / 2;
      const down = Math.abs(a.y - b.y) - (a.height + b.height) / 2;
      return across >= BESIDE || down >= BELOW ? [] : [`${a.id}, ${b.id}`];
    }),
  );
}

/** Points of a wire as a curve that leaves and arrives level. */
function pointsOf({ cards }: VisibleGraph, wire: VisibleGraph['wires'][number]) {
  const [from, to] = [cards[wire.from], cards[wire.to]];
  const [x0, y0] = [from.x + from.width / 2, from.y + from.outputs[wire.fromPort].y];
  const [x1, y1] = [to.x - to.width / 2, to.y + to.inputs[wire.toPort].y];
  return Array.from({ length: 41 }, (_, step) => {
    const t = step / 40;
    const bend = 3 * t * (1 - t);
    const near = bend * (1 - t);
    const far = bend * t;
    const handle = 0.55 * (x1 - x0);
    return [
      (1 - t) ** 3 * x0 + near * (x0 + handle) + far * (x1 - handle) + t ** 3 * x1,
      ((1 - t) ** 3 + near) * y0 + (far + t ** 3) * y1,
    ] as const;
  });
}

const covers = (card: Card, [x, y]: readonly [number, number]): boolean =>
  Math.abs(x - card.x) < card.width / 2 && Math.abs(y - card.y) < card.height / 2 + 8;

function hidden(graph: VisibleGraph): readonly string[] {
  return graph.wires.flatMap((wire) =>
    graph.cards
      .filter((_, place) => place !== wire.from && place !== wire.to)
      .filter((card) => pointsOf(graph, wire).some((point) => covers(card, point)))
      .map((card) => `${graph.cards[wire.from].id} to ${graph.cards[wire.to].id} under ${card.id}`),
  );
}

function unfolded(document: GraphDocument): GraphDocument {
  return { ...document, groups: document.groups?.map((group) => ({ ...group, folded: false })) };
}

describe.each(EXAMPLES.map((example) => [example.key, example.document] as const))(
  'the example %s',
  (key, document) => {
    const graph = visibleGraph(document);

    it('is a document without problems, with a title and a sentence', () => {
      expect(checkDocument(document)).toEqual([]);
      expect(evaluate(document).problems).toEqual([]);
      expect(document.title).toBeTruthy();
      expect(text(`example-${key}`)).toMatch(/ .*\.$/);
    });

    it('is placed as a whole, on the grid, with room between its cards', () => {
      for (const { at } of document.nodes) expect(at?.every(Number.isInteger)).toBe(true);
      expect(crowded(graph)).toEqual([]);
    });

    it('draws wires from left to right, beside other cards', () => {
      for (const { from, to } of graph.wires) {
        expect(graph.cards[from].x + BESIDE).toBeLessThan(graph.cards[to].x);
      }
      expect(hidden(graph)).toEqual([]);
    });

    it('holds against central differences where it runs by the right rules', () => {
      const { leaves } = checkGradients({ ...document, rules: undefined });
      const verdicts = new Set(leaves.map(({ verdict }) => verdict));
      expect([...verdicts]).toEqual([key === 'kinks' ? 'kink' : 'ok']);
    });
  },
);

describe('the examples', () => {
  it('are many, each with a key of its own', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(16);
    expect(new Set(EXAMPLES.map(({ key }) => key)).size).toBe(EXAMPLES.length);
  });

  it('keep the inside of folded groups tidy too', () => {
    const network = EXAMPLES.find(({ key }) => key === 'network')!.document;
    const inside = unfolded(network);
    for (const group of network.groups!.filter(({ nodes }) => nodes.length > 0)) {
      const { cards, ...rest } = visibleGraph(inside);
      const own = cards.filter(({ id }) => group.nodes.includes(id));
      expect(crowded({ ...rest, cards: own })).toEqual([]);
    }
  });
});
