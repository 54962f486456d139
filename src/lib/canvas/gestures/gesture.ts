/** What gestures are made of. Types only. */
import type { Point } from '../geometry';
import type { Hand } from '../hand';
import type {
  CanvasPicture,
  CanvasSettings,
  GridPoint,
  Intent,
  ScreenPoint,
  Target,
} from '../types';
import type { Size, View } from '../view';

/** A pointer as gestures see it. */
export interface Pointer {
  /** In the window. */
  readonly screen: ScreenPoint;
  /** In pixels of the canvas. */
  readonly at: Point;
  /** In the document. */
  readonly point: Point;
  readonly isTouch: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly command: boolean;
}

/** A pointer that comes and goes. */
export interface Contact extends Pointer {
  readonly id: number;
  /** As in pointer events: 0 main, 1 middle, 2 the other. */
  readonly button: number;
  readonly time: number;
}

/** What a gesture stands on. */
export interface Ground {
  picture(): CanvasPicture;
  settings(): CanvasSettings;
  view(): View;
  size(): Size;
  look(view: View): void;
  gridOf(point: Point): GridPoint;
  ask(intent: Intent): void;
  words(key: string, params?: Readonly<Record<string, string | number>>): string;
  /** A number moved by so many steps of a size that fits it. */
  nudge(value: number, steps: number, pace: Pace): number;
  /** Calls back later; the way back prevents it. */
  later(milliseconds: number, then: () => void): () => void;
}

export interface Pace {
  readonly finer: boolean;
  readonly coarser: boolean;
}

/** From the moment when it is clear what a press will be until it is let go. */
export interface Gesture {
  move(pointer: Pointer): void;
  release(pointer: Pointer): void;
  /** Leaves everything as it was before. */
  cancel(): void;
  /** What is to be seen of it. */
  hand(): Partial<Hand>;
  readonly cursor: string;
  /** Held against the edge, the view moves on. */
  readonly pansAtEdge: boolean;
}

/** A press that has not moved yet. */
export interface Press {
  readonly pointer: Pointer;
  readonly target: Target;
}
