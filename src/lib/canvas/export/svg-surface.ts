/** Draws as text: what the painter paints on it stands there as SVG afterwards. */
import type { Surface } from '../draw';
import { attributes, decimal, written, type Attributes } from './svg-text';
import { SvgPath } from './svg-path';

/** The width of a text in a font as CSS writes it, in pixels. */
export type Measure = (text: string, font: string) => number;

interface Shape {
  readonly path: string;
  fill: Attributes | null;
  stroke: Attributes | null;
}

/** `500 17px Inter, sans-serif`, as the pen writes it. */
const FONT = /^(\d+) ([\d.]+)px (.+)$/;
const ANCHORS = new Map<CanvasTextAlign, string>([
  ['center', 'middle'],
  ['right', 'end'],
]);

export class SvgSurface implements Surface {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';

  readonly #measure: Measure;
  readonly #path = new SvgPath();
  readonly #layers: string[][] = [[]];
  readonly #transforms: string[] = [''];
  readonly #texts = new Map<string, Set<string>>();
  #shape: Shape | null = null;
  #dash: readonly number[] = [];

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** All that was drawn, to stand inside an `<svg>`. */
  content(): string {
    this.#finish();
    const layers = this.#layers.map((elements, place) =>
      elements.length === 0 ? '' : `<g${this.#transforms[place]}>\n${elements.join('\n')}\n</g>`,
    );
    return layers.filter((layer) => layer !== '').join('\n');
  }

  /** The characters that were written, by the list of families that they were written in. */
  get texts(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#texts;
  }

  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.#finish();
    this.#layers.push([]);
    const said = matrix.map((each) => decimal(each, 6)).join(' ');
    this.#transforms.push(` transform="matrix(${said})"`);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path.clear();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  bezierCurveTo(...places: [number, number, number, number, number, number]): void {
    this.#path.curveTo(places);
  }

  /** Whole circles are all that is drawn. */
  arc(x: number, y: number, radius: number): void {
    this.#path.circle(x, y, radius);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height, 0);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#path.rect(x, y, width, height, radius);
  }

  fill(): void {
    this.#finish();
    this.#shape = { path: this.#path.text, fill: this.#filled(), stroke: null };
  }

  /** What was filled just before is one shape with its outline. */
  stroke(): void {
    const path = this.#path.text;
    if (this.#shape?.path !== path || this.#shape.stroke !== null) {
      this.#finish();
      this.#shape = { path, fill: null, stroke: null };
    }
    this.#shape.stroke = this.#stroked();
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.beginPath();
  }

  fillText(text: string, x: number, y: number): void {
    this.#finish();
    const [, weight, size, family] = FONT.exec(this.font) ?? [];
    const said = attributes([
      ['x', decimal(x)],
      ['y', decimal(y)],
      ...this.#filled(),
      ['font-family', family],
      ['font-size', size],
      ['font-weight', weight === '400' ? undefined : weight],
      ['text-anchor', ANCHORS.get(this.textAlign)],
    ]);
    this.#elements.push(`<text${said}>${written(text)}</text>`);
    this.#note(text, family);
  }

  measureText(text: string): TextMetrics {
    return { width: this.#measure(text, this.font) } as TextMetrics;
  }

  get #elements(): string[] {
    return this.#layers[this.#layers.length - 1];
  }

  #filled(): Attributes {
    return [
      ['fill', this.fillStyle],
      ['fill-opacity', this.#opacity],
    ];
  }

  #stroked(): Attributes {
    return [
      ['stroke', this.strokeStyle],
      ['stroke-opacity', this.#opacity],
      ['stroke-width', decimal(this.lineWidth)],
      ['stroke-linecap', this.lineCap === 'butt' ? undefined : this.lineCap],
      ['stroke-linejoin', this.lineJoin === 'miter' ? undefined : this.lineJoin],
      ['stroke-dasharray', this.#dash.map((each) => decimal(each)).join(' ') || undefined],
    ];
  }

  get #opacity(): string | undefined {
    return this.globalAlpha === 1 ? undefined : decimal(this.globalAlpha, 3);
  }

  #finish(): void {
    if (this.#shape === null) return;
    const { path, fill, stroke } = this.#shape;
    this.#shape = null;
    if (path === '') return;
    const said = attributes([['d', path], ...(fill ?? [['fill', 'none']]), ...(stroke ?? [])]);
    this.#elements.push(`<path${said}/>`);
  }

  #note(text: string, family: string): void {
    const known = this.#texts.get(family) ?? new Set();
    for (const character of text) known.add(character);
    this.#texts.set(family, known);
  }
}
