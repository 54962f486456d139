/** What others may ask of the canvas, answered in their terms: the window and the grid. */
import { boundsOf, GRID, type Card } from '../layout';
import type { SceneModel } from './adapter';
import { loadOverlay, type Scene } from './draw';
import { boxOfCard, partBox, targetAt, type Point } from './geometry';
import type { Sight } from './sight';
import type { CanvasHandle, CanvasPicture, GridPoint, ScreenPoint } from './types';
import { isInView, toModel, toScreen, type Size } from './view';

interface Parts {
  readonly element: HTMLElement;
  readonly scene: SceneModel;
  readonly sight: Sight;
  size(): Size;
  picture(): CanvasPicture;
  readonly glide: () => void;
  readonly focus: () => void;
  readonly manner: () => Pick<Scene, 'settings' | 'write' | 'words'>;
}

/** The grid point that is nearest. */
export const gridOf = ({ x, y }: Point): GridPoint => [
  Math.round(x / GRID) + 0,
  Math.round(y / GRID) + 0,
];

export function handleOf({
  element,
  scene,
  sight,
  size,
  picture,
  glide,
  focus,
  manner,
}: Parts): CanvasHandle {
  const placeAt = ({ x, y }: ScreenPoint): Point => {
    const { left, top } = element.getBoundingClientRect();
    return toModel(scene.view(), { x: x - left, y: y - top });
  };
  const named = (id: string): Card | null => {
    const { cards, cardOf } = picture().graph;
    return cards[cardOf.get(id) ?? -1] ?? null;
  };

  return {
    fit(ids, largest) {
      const cards = ids?.map(named).filter((card) => card !== null) ?? [];
      const bounds = boundsOf(cards);
      if (bounds === null) sight.fitAll();
      else sight.fitBox(bounds, largest);
    },
    zoomBy: (factor) => sight.zoomTo(scene.view().zoom * factor),
    resetZoom: () => sight.zoomTo(1),
    reveal(id) {
      const card = named(id);
      if (card !== null) sight.reveal(boxOfCard(card));
    },
    follow(ids) {
      const cards = ids.map(named).filter((card) => card !== null);
      if (!cards.every((card) => isInView(boxOfCard(card), scene.view(), size()))) sight.open(true);
    },
    centre() {
      const { width, height } = size();
      return gridOf(toModel(scene.view(), { x: width / 2, y: height / 2 }));
    },
    gridAt: (screen) => gridOf(placeAt(screen)),
    targetAt(screen) {
      const { graph, presses } = picture();
      return targetAt(graph, placeAt(screen), scene.view().zoom, false, presses);
    },
    boxOf(id, part) {
      const card = named(id);
      if (card === null) return null;
      const box = partBox(card, part);
      const corner = element.getBoundingClientRect();
      const { x, y } = toScreen(scene.view(), { x: box.left, y: box.top });
      const { zoom } = scene.view();
      const [width, height] = [(box.right - box.left) * zoom, (box.bottom - box.top) * zoom];
      return new DOMRect(corner.left + x, corner.top + y, width, height);
    },
    glide,
    focus,
    async pictures() {
      const [{ createPictures }, overlay] = await Promise.all([import('./export'), loadOverlay()]);
      return createPictures({ picture, manner, view: scene.view, size, overlay });
    },
  };
}
