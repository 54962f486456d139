/** The drawing context with the theme's colours and fonts, and what is known of its text. */
import type { Surface } from './surface';
import type { Palette } from './types';

/** No text is smaller than this on the screen. */
export const SMALLEST_TEXT = 11;

type Weight = 400 | 500 | 600 | 700;

export class Pen {
  readonly context: Surface;
  #palette: Palette;
  #zoom = 1;
  #font = '';
  /** Width of a character of the mono font, and of texts in the sans one, at size 1. */
  #advance = 0;
  readonly #widths = new Map<string, number>();

  constructor(context: Surface, palette: Palette) {
    this.context = context;
    this.#palette = palette;
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Fonts may have come with the palette: what was measured is measured again. */
  use(palette: Palette): void {
    this.#palette = palette;
    this.#advance = 0;
    this.#widths.clear();
  }

  get zoom(): number {
    return this.#zoom;
  }

  /** Document pixels as large as so many pixels of the screen. */
  screen(pixels: number): number {
    return pixels / this.#zoom;
  }

  /** A size of text that can be read at this zoom; in half steps, so that fonts stay few. */
  legible(size: number): number {
    return Math.max(size, Math.ceil((2 * SMALLEST_TEXT) / this.#zoom) / 2);
  }

  /** What others did to the context meanwhile does not matter. */
  begin(zoom: number): void {
    this.#zoom = zoom;
    this.#font = '';
    const { context } = this;
    context.globalAlpha = 1;
    context.textBaseline = 'alphabetic';
    context.textAlign = 'left';
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.setLineDash([]);
  }

  mono(size: number, weight: Weight = 500): void {
    this.#use(`${weight} ${size}px ${this.#palette.mono}`);
  }

  sans(size: number, weight: Weight = 400): void {
    this.#use(`${weight} ${size}px ${this.#palette.sans}`);
  }

  write(text: string, x: number, y: number, align: CanvasTextAlign = 'left'): void {
    this.context.textAlign = align;
    this.context.fillText(text, x, y);
  }

  monoWidth(text: string, size: number): number {
    if (this.#advance === 0) {
      this.#advance = this.#measure('0', `500 100px ${this.#palette.mono}`);
    }
    return text.length * this.#advance * size;
  }

  sansWidth(text: string, size: number, weight: Weight = 400): number {
    const key = `${weight}${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#measure(text, `${weight} 100px ${this.#palette.sans}`);
      this.#widths.set(key, width);
    }
    return width * size;
  }

  /** The text, or as much of its beginning as there is room for. */
  cutMono(text: string, size: number, room: number): string {
    if (this.monoWidth(text, size) <= room) return text;
    const characters = Math.floor(room / this.monoWidth('0', size)) - 1;
    return characters < 1 ? '' : `${text.slice(0, characters)}…`;
  }

  circle(x: number, y: number, radius: number): void {
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 2 * Math.PI);
  }

  /** The width at size 1; the font in use stays in use. */
  #measure(text: string, font: string): number {
    const { context } = this;
    context.font = font;
    const { width } = context.measureText(text);
    context.font = this.#font;
    return width / 100;
  }

  #use(font: string): void {
    if (font === this.#font) return;
    this.#font = font;
    this.context.font = font;
  }
}
