/** What the canvas is shown and what it hears from a person's hands. Types only. */
import type { PassResult } from '../engine';
import type { VisibleGraph, WireEnd } from '../layout';

/** Numbers of the graph; they belong to `CanvasPicture.graph.document` or are not there. */
export type CanvasFrame = Omit<PassResult, 'document'>;

/** Everything that is drawn, replaced as a whole: the canvas keeps no truth of its own. */
export interface CanvasPicture {
  readonly graph: VisibleGraph;
  /** null: nothing is computed. */
  readonly frame: CanvasFrame | null;
  /** Numbers are of an older state of the document: drawn paler. */
  readonly isWaiting: boolean;
  readonly selected: ReadonlySet<string>;
  readonly selectedWires: readonly WireEnd[];
  /** The card that the keyboard is on; null when the graph has not the focus. */
  readonly focus: string | null;
  /** What a gradient check found, by leaf. */
  readonly verdicts: ReadonlyMap<string, 'ok' | 'wrong' | 'kink' | 'unsure'>;
  /** Cards that a search found; null: no search is under way. */
  readonly found: ReadonlySet<string> | null;
  /** A wire that was let go where nothing is, while it is asked what it should go to. */
  readonly loose?: { readonly wire: WireStart; readonly at: GridPoint } | null;
  /** Another number: another document, seen from the start. */
  readonly opens?: number;
  /** What happens right now, or is being talked about; null: nothing is, and all is equally bright. */
  readonly spotlight?: Spotlight | null;
  /** By node. */
  readonly tags?: ReadonlyMap<string, CardTags>;
  /** By `wireKey`. */
  readonly wireTags?: ReadonlyMap<string, Tag>;
  /** Buttons on cards, by node. */
  readonly presses?: ReadonlyMap<string, CardPress>;
}

/** It is lit, and all else steps back. */
export interface Spotlight {
  /** Nodes whose cards stay bright. */
  readonly nodes: ReadonlySet<string>;
  /** Drawn thick, with the halo of now. */
  readonly wires: readonly WireEnd[];
  /** The way in which small dots travel along these wires; null: none do. */
  readonly flow: 'forward' | 'backward' | null;
  /** Written large beside its wire. */
  readonly triple: SpotlitTriple | null;
  /** The numbers that were written just now. */
  readonly lands: readonly Landing[];
}

/** The slot of a card into which a number was written. */
export interface Landing {
  readonly node: string;
  readonly part: 'data' | 'grad';
}

export interface SpotlitTriple {
  readonly end: WireEnd;
  readonly local: number;
  readonly upstream: number;
  readonly contribution: number;
}

/** A few words beside a number, or on a wire in place of its slope: what it should be, what it was, how it moves. */
export interface Tag {
  readonly text: string;
  /** The same where there is little room. */
  readonly short?: string;
  /** The hue of the number in it. */
  readonly tone: 'value' | 'positive' | 'negative' | 'plain';
  /** The number beside it is not the right one: struck out. */
  readonly isWrong?: boolean;
}

export interface CardTags {
  readonly data?: Tag;
  readonly grad?: Tag;
}

/** What pressing it does is up to whoever put it there. */
export interface CardPress {
  readonly label: string;
  /** It was pressed before. */
  readonly isDone: boolean;
}

export interface CanvasSettings {
  /** Significant digits. */
  readonly digits: number;
  readonly hasMotion: boolean;
  readonly tool: 'pan' | 'select';
  /** Shows the map of the whole where the graph is larger than the screen. */
  readonly hasMap: boolean;
  /** Only to be looked at: cards stay, and wires and numbers as they are. */
  readonly isLocked?: boolean;
}

/** A place in the window, as pointer events have it. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A place in the document: steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

/** One loose end of a wire that is being drawn. */
export type WireStart =
  /** Looks for a port to go into. */
  | { readonly from: string }
  /** Looks for a value to come from. */
  | { readonly to: WireEnd };

/** What stands under a place. */
export type Target =
  | { readonly on: 'card'; readonly id: string }
  | { readonly on: 'data' | 'grad' | 'name'; readonly id: string }
  | { readonly on: 'input'; readonly end: WireEnd }
  | { readonly on: 'ghost'; readonly id: string }
  | { readonly on: 'output'; readonly id: string }
  /** The button on a card. */
  | { readonly on: 'press'; readonly id: string }
  | { readonly on: 'wire'; readonly ends: readonly WireEnd[] }
  | { readonly on: 'frame'; readonly id: string }
  | { readonly on: 'blank' };

/** What a person's hand asks for. The canvas asks, the document decides. */
export type Intent =
  | {
      readonly do: 'select';
      readonly ids: readonly string[];
      readonly wires: readonly WireEnd[];
      readonly how: 'replace' | 'add' | 'toggle';
    }
  /** After a drag: the new centres. Folded groups by their own id. */
  | { readonly do: 'move'; readonly places: ReadonlyMap<string, GridPoint> }
  /** A null port is the first free one. */
  | {
      readonly do: 'connect';
      readonly from: string;
      readonly to: string;
      readonly port: number | null;
    }
  | { readonly do: 'disconnect'; readonly end: WireEnd }
  /** The wire leaves one port for another. */
  | {
      readonly do: 'reroute';
      readonly end: WireEnd;
      readonly to: string;
      readonly port: number | null;
    }
  /** A card was dropped on a wire; where it then stands is part of the same change. */
  | {
      readonly do: 'insert';
      readonly id: string;
      readonly end: WireEnd;
      readonly places: ReadonlyMap<string, GridPoint>;
    }
  /** Opens the search at the pointer; what is picked is wired to the loose end. */
  | {
      readonly do: 'search';
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
      readonly wire: WireStart | null;
      /** The wire into which what is picked goes. */
      readonly insert?: WireEnd;
    }
  /** Something was dragged in from the palette. */
  | {
      readonly do: 'drop';
      readonly item: string;
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
      readonly end: WireEnd | null;
    }
  /** Each step of a scrub; all of one gesture are undone together. */
  | { readonly do: 'value'; readonly id: string; readonly value: number; readonly gesture: string }
  /** Types a number, or the name. */
  | { readonly do: 'edit'; readonly id: string; readonly part: 'data' | 'name' }
  | { readonly do: 'why'; readonly target: Target; readonly screen: ScreenPoint }
  | {
      readonly do: 'menu';
      readonly target: Target;
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
    }
  | { readonly do: 'fold'; readonly id: string; readonly folded: boolean }
  | { readonly do: 'add-port'; readonly id: string }
  /** The button on a card. */
  | { readonly do: 'press'; readonly id: string }
  /** A wire was refused: the code of the problem, for the live region. */
  | {
      readonly do: 'refuse';
      readonly code: string;
      readonly params: Readonly<Record<string, string>>;
    };

/** All of the graph, or what is on the screen right now. */
export type PicturePart = 'whole' | 'view';

export interface PictureChoices {
  readonly part: PicturePart;
  readonly theme: 'light' | 'dark';
  /** What lies under the graph: dots as on the screen, one colour, or nothing. */
  readonly paper: 'dots' | 'plain' | 'none';
  /** With the marks of what is selected and found, and with what lies over the graph. */
  readonly marks: boolean;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pictures of the graph. */
export interface Pictures {
  /** At 1x. */
  sizeOf(part: PicturePart): PictureSize;
  /** From 1x on; past the last of them browsers draw nothing. */
  scalesFor(part: PicturePart): readonly number[];
  /** Whether it is small enough to be written as SVG. */
  isText(part: PicturePart): boolean;
  /** Whether there is anything of that. */
  hasMarks(): boolean;
  paint(context: CanvasRenderingContext2D, choices: PictureChoices, ratio: number): void;
  /** For this page, which has the fonts. */
  svg(choices: PictureChoices, title: string): string;
  /** Brings its fonts along. */
  svgFile(choices: PictureChoices, title: string): Promise<string>;
  /** null: the browser could not make one so large. */
  png(choices: PictureChoices, scale: number): Promise<Blob | null>;
}

/** What others may ask of the canvas. */
export interface CanvasHandle {
  /** Shows all, or these cards, animated where motion is wanted; no larger than this zoom. */
  fit(ids?: readonly string[], largest?: number): void;
  zoomBy(factor: number): void;
  /** Zoom 1. */
  resetZoom(): void;
  /** Moves as little as needed to have the card in view. */
  reveal(id: string): void;
  /** Where one of these cards is not all in view: frames the graph anew, as when it is opened. */
  follow(ids: readonly string[]): void;
  /** The middle of what is in view. */
  centre(): GridPoint;
  /** Where a window place is in the document. */
  gridAt(screen: ScreenPoint): GridPoint;
  targetAt(screen: ScreenPoint): Target;
  /** Where a part of a card is in the window; null when there is no such card. */
  boxOf(id: string, part: 'card' | 'data' | 'grad' | 'name'): DOMRect | null;
  /** Lets cards glide from where they are to where the picture next says; one call per tidy. */
  glide(): void;
  focus(): void;
  /** What makes pictures is loaded when it is first asked for. */
  pictures(): Promise<Pictures>;
}
