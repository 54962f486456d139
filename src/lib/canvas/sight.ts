/** What is in view, and how it follows the graph, the window and those who ask for a place. */
import { wholeOf, type Card, type VisibleGraph } from '../layout';
import type { SceneModel } from './adapter';
import type { Box } from './geometry';
import {
  accompanying,
  centredOn,
  fitted,
  opening,
  revealing,
  toModel,
  zoomedAt,
  type Size,
  type View,
} from './view';

interface Parts {
  readonly scene: SceneModel;
  readonly size: () => Size;
  readonly graph: () => VisibleGraph;
  readonly hasMotion: () => boolean;
}

export class Sight {
  readonly #scene: SceneModel;
  readonly #size: () => Size;
  readonly #graph: () => VisibleGraph;
  readonly #hasMotion: () => boolean;
  /** How the graph was brought into view, as long as nobody moved it since. */
  #framing: typeof fitted | null = null;
  #corner = { x: 0, y: 0 };

  constructor({ scene, size, graph, hasMotion }: Parts) {
    this.#scene = scene;
    this.#size = size;
    this.#graph = graph;
    this.#hasMotion = hasMotion;
  }

  /** By a hand. */
  look(view: View): void {
    this.#framing = null;
    this.#scene.look(view);
  }

  /** The graph is no longer the one that was fitted. What comes in out of sight is brought into it. */
  outgrow(newcomers: readonly Card[]): void {
    this.#framing = null;
    const seen = this.#seen();
    if (newcomers.some(({ x, y }) => !isWithin(seen, x, y))) this.fitAll();
  }

  /** A graph that is seen for the first time. */
  open(isAnimated = false): void {
    this.#frame(opening, isAnimated && this.#hasMotion());
  }

  fitAll(isAnimated = this.#hasMotion()): void {
    this.#frame(fitted, isAnimated);
  }

  fitBox(box: Box, largest?: number): void {
    this.#go(fitted(box, this.#size(), largest));
  }

  reveal(box: Box): void {
    this.#go(revealing(this.#scene.destination(), box, this.#size()));
  }

  /** Keeps in view what is talked about. As long as it is, nothing moves. */
  accompany(all: Box, first: Box | null): void {
    const view = accompanying(this.#scene.destination(), all, first, this.#size());
    if (view !== null) this.#go(view);
  }

  zoomTo(zoom: number): void {
    const { width, height } = this.#size();
    this.#go(zoomedAt(this.#scene.view(), { x: width / 2, y: height / 2 }, zoom));
  }

  /** A panel that opens beside the canvas must not shift the graph in the window. */
  resize({ left, top }: { readonly left: number; readonly top: number }): void {
    const before = this.#corner;
    this.#corner = { x: left, y: top };
    if (this.#framing !== null) this.#frame(this.#framing, false);
    else this.#scene.shift({ x: before.x - left, y: before.y - top });
  }

  #frame(framing: typeof fitted, isAnimated: boolean): void {
    this.#framing = framing;
    const bounds = wholeOf(this.#graph());
    const size = this.#size();
    const view = bounds === null ? centredOn(1, { x: 0, y: 0 }, size) : framing(bounds, size);
    this.#scene.travel(view, isAnimated);
  }

  /** The part of the document that is in the window. */
  #seen(): Box {
    const view = this.#scene.view();
    const { width, height } = this.#size();
    const start = toModel(view, { x: 0, y: 0 });
    const end = toModel(view, { x: width, y: height });
    return { left: start.x, top: start.y, right: end.x, bottom: end.y };
  }

  #go(view: View): void {
    this.#framing = null;
    this.#scene.travel(view, this.#hasMotion());
  }
}

const isWithin = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
