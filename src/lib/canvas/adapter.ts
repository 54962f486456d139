/**
 * Cytoscape, and all that is known of it: the model of the scene, one element for each card at the
 * place where it is right now, and the view; it moves both where something glides.
 * It runs without a renderer. That would cost a sixth of the first load and look at all elements in
 * every frame; its gestures cannot be cancelled, nor refuse a wire, and its edges know no ports. So
 * wires, drawing and hands are ours.
 */
import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { Card } from '../layout';
import type { Point } from './geometry';
import { LARGEST_ZOOM, pannedBy, SMALLEST_ZOOM, type View } from './view';

export interface SceneModel {
  view(): View;
  /** Where the view is on its way to, else where it is. */
  destination(): View;
  look(view: View): void;
  /** Moves at once, and with it where it is on its way to. */
  shift(by: Point): void;
  /** Goes there in a short while, or at once. */
  travel(view: View, isAnimated: boolean): void;
  /** The cards as they now are; those that had another place glide there if asked to. */
  show(cards: readonly Card[], isGliding: boolean): void;
  /** Where the cards are that glide; null when none does. */
  places(): ReadonlyMap<string, Point> | null;
  destroy(): void;
}

const TRAVEL = { duration: 180, easing: 'ease-out-cubic' } as const;

export function createSceneModel(onchange: () => void): SceneModel {
  const core = start();
  const elements = new Map<string, NodeSingular>();
  const homes = new Map<string, Card>();
  const gliding = new Set<string>();
  /** Where the view is on its way to. */
  let goal: View | null = null;
  core.on('viewport', onchange);
  core.on('position', 'node', onchange);

  return {
    view: viewOf,
    destination: () => goal ?? viewOf(),
    look,
    shift({ x, y }) {
      const further = goal && pannedBy(goal, x, y);
      look(pannedBy(viewOf(), x, y));
      if (further !== null) travel(further, true);
    },
    travel,
    show(cards, isGliding) {
      core.batch(() => {
        removeOthers(cards);
        for (const card of cards) settle(card, isGliding);
      });
    },
    places() {
      if (gliding.size === 0) return null;
      return new Map(Array.from(gliding, (id) => [id, { ...elements.get(id)!.position() }]));
    },
    destroy: () => core.destroy(),
  };

  function viewOf(): View {
    return { zoom: core.zoom(), pan: { ...core.pan() } };
  }

  function travel(view: View, isAnimated: boolean): void {
    if (!isAnimated) return look(view);
    core.stop();
    goal = view;
    const complete = () => (goal = null);
    core.animate({ zoom: view.zoom, pan: { ...view.pan } }, { ...TRAVEL, complete });
  }

  function look(view: View): void {
    core.stop();
    goal = null;
    core.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  }

  function removeOthers(cards: readonly Card[]): void {
    const staying = new Set(cards.map(({ id }) => id));
    for (const [id, element] of elements) {
      if (staying.has(id)) continue;
      core.remove(element);
      elements.delete(id);
      homes.delete(id);
      gliding.delete(id);
    }
  }

  function settle(card: Card, isGliding: boolean): void {
    const home = homes.get(card.id);
    homes.set(card.id, card);
    if (home === undefined) return void elements.set(card.id, core.add(elementOf(card)));
    const element = elements.get(card.id)!;
    if (home.width !== card.width || home.height !== card.height) element.data(sizeOf(card));
    if (home.x !== card.x || home.y !== card.y) move(element, card, isGliding);
  }

  function move(element: NodeSingular, { id, x, y }: Card, isGliding: boolean): void {
    element.stop();
    gliding.delete(id);
    if (!isGliding) return void element.position({ x, y });
    gliding.add(id);
    element.animate({ position: { x, y } }, { ...TRAVEL, complete: () => arrive(id) });
  }

  function arrive(id: string): void {
    gliding.delete(id);
    onchange();
  }
}

/**
 * Fresh objects: cytoscape keeps what it is given, and writes into it. It looks names up in plain
 * objects, where one like `constructor` is always found: none is such a name behind a mark.
 */
const elementOf = (card: Card) =>
  ({
    group: 'nodes',
    data: { id: `#${card.id}`, ...sizeOf(card) },
    position: { x: card.x, y: card.y },
  }) as const;

const sizeOf = ({ width, height }: Card) => ({ width, height });

/** Styles are what cytoscape animates; the size of a card is all that ours say. */
const start = (): Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    minZoom: SMALLEST_ZOOM,
    maxZoom: LARGEST_ZOOM,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
  });
