/** What the painter is given. Types only. */
import type { Box } from '../../layout';
import type { Hand } from '../hand';
import type { CanvasPicture, CanvasSettings } from '../types';
import type { Size, View } from '../view';

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

/** All that one paint shows. */
export interface Scene {
  readonly picture: CanvasPicture;
  readonly settings: CanvasSettings;
  readonly view: View;
  readonly size: Size;
  /** Device pixels for one of the screen. */
  readonly ratio: number;
  readonly hand: Hand;
  /** Where something from the palette would come to stand. */
  readonly ghost: Box | null;
  readonly write: Writer;
  readonly words: Words;
}

export interface Painter {
  /** After a change of theme. */
  use(palette: Palette): void;
  paint(scene: Scene): void;
}
