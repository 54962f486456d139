/** What the painter is given. Types only. */
import type { WireEnd } from '../../layout';
import type { Box, Point } from '../geometry';
import type { Overlay } from './overlay/types';
import type { CanvasPicture, CanvasSettings, Target } from '../types';

/** Colours and fonts, as the browser writes them. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly soft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly grid: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly value: string;
  readonly positive: string;
  readonly negative: string;
  readonly now: string;
  readonly sans: string;
  readonly mono: string;
}

/** How numbers are written, by the number of digits that a person chose. */
export interface Writer {
  data(value: number): string;
  /** With its sign. */
  grad(value: number): string;
}

/** A visible text by its key. */
export type Words = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What part of the document is on the screen. Screen = place × zoom + pan. */
export interface View {
  readonly zoom: number;
  /** In pixels of the screen. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of the screen. */
  readonly ratio: number;
}

/** A wire on its way, in document pixels. */
export interface WiringPreview {
  /** The end that is fixed. */
  readonly start: Point;
  /** The pointer, or the port that it snapped to. */
  readonly end: Point;
  /** True: `start` is an output, and the wire looks for an input. */
  readonly isForward: boolean;
  /** The port at `end`, when there is one that takes the wire. */
  readonly snapped: boolean;
  /** Why the wire cannot end here, as a sentence. */
  readonly refused: string | null;
  /** Cards that cannot take it, dimmed; empty while nobody knows. */
  readonly closed: ReadonlySet<string>;
  /** The wire that is taken from its port, hidden meanwhile. */
  readonly lifted: WireEnd | null;
}

/** A line on which dragged cards fall in with others. */
export interface Guide {
  /** `x`: upright, at that x; `y`: level, at that y. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a drag shows beside the cards themselves. */
export interface DragPicture {
  readonly guides: readonly Guide[];
  /** Where something from the palette would come to stand. */
  readonly ghosts: readonly Box[];
  /** The wire into which the dragged card would be put. */
  readonly insert: WireEnd | null;
  /** The box of a box selection. */
  readonly box: Box | null;
}

/** The number before it was dragged. */
export interface Scrub {
  readonly id: string;
  readonly before: number;
}

/** What lies under the graph: dots as on the screen, one colour, or nothing at all. */
export type Paper = 'dots' | 'plain' | 'none';

/** All that one paint shows. */
export interface Scene {
  readonly picture: CanvasPicture;
  readonly settings: CanvasSettings;
  readonly view: View;
  /** `dots` where nothing is said. */
  readonly paper?: Paper;
  readonly hover: Target | null;
  readonly wiring: WiringPreview | null;
  readonly drag: DragPicture | null;
  readonly scrub: Scrub | null;
  /** Where cards are for now, by id, while they are dragged or glide: centres. */
  readonly places: ReadonlyMap<string, Point> | null;
  readonly write: Writer;
  readonly words: Words;
  /** Draws what is laid over the graph, where there is anything. */
  readonly overlay?: Overlay | null;
  /** For so many milliseconds dots have been travelling; null: none do. */
  readonly flowing?: number | null;
}

export interface Painter {
  /** After a change of theme. */
  use(palette: Palette): void;
  paint(scene: Scene): void;
}
