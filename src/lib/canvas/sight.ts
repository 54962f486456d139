/** What is in view, and how it follows the graph, the window and those who ask for a place. */
import { boundsOf, type VisibleGraph } from '../layout';
import type { SceneModel } from './adapter';
import type { Box } from './geometry';
import { centredOn, fitted, revealing, zoomedAt, type Size, type View } from './view';

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
  /** All is in view because it was fitted, and nobody moved it since. */
  #isFitted = false;
  #corner = { x: 0, y: 0 };

  constructor({ scene, size, graph, hasMotion }: Parts) {
    this.#scene = scene;
    this.#size = size;
    this.#graph = graph;
    this.#hasMotion = hasMotion;
  }

  /** By a hand. */
  look(view: View): void {
    this.#isFitted = false;
    this.#scene.look(view);
  }

  /** The graph is no longer the one that was fitted. */
  outgrow(): void {
    this.#isFitted = false;
  }

  fitAll(isAnimated = this.#hasMotion()): void {
    this.#isFitted = true;
    const bounds = wholeOf(this.#graph());
    const size = this.#size();
    const view = bounds === null ? centredOn(1, { x: 0, y: 0 }, size) : fitted(bounds, size);
    this.#scene.travel(view, isAnimated);
  }

  fitBox(box: Box): void {
    this.#go(fitted(box, this.#size()));
  }

  reveal(box: Box): void {
    this.#go(revealing(this.#scene.view(), box, this.#size()));
  }

  zoomTo(zoom: number): void {
    const { width, height } = this.#size();
    this.#go(zoomedAt(this.#scene.view(), { x: width / 2, y: height / 2 }, zoom));
  }

  /** A panel that opens beside the canvas must not shift the graph in the window. */
  resize({ left, top }: { readonly left: number; readonly top: number }): void {
    const before = this.#corner;
    this.#corner = { x: left, y: top };
    if (this.#isFitted) this.fitAll(false);
    else this.#scene.shift({ x: before.x - left, y: before.y - top });
  }

  #go(view: View): void {
    this.#isFitted = false;
    this.#scene.travel(view, this.#hasMotion());
  }
}

/** Around all cards and all frames. */
function wholeOf({ cards, frames }: VisibleGraph): Box | null {
  const bounds = boundsOf(cards);
  if (bounds === null) return null;
  return {
    left: Math.min(bounds.left, ...frames.map(({ left }) => left)),
    top: Math.min(bounds.top, ...frames.map(({ top }) => top)),
    right: Math.max(bounds.right, ...frames.map(({ right }) => right)),
    bottom: Math.max(bounds.bottom, ...frames.map(({ bottom }) => bottom)),
  };
}
