/** A path as SVG writes it, from the steps in which a canvas is told of one. */
import { decimal } from './svg-text';

export class SvgPath {
  #steps: string[] = [];

  clear(): void {
    this.#steps = [];
  }

  get text(): string {
    return this.#steps.join('');
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }

  /** The first step of a path only says where it begins. */
  lineTo(x: number, y: number): void {
    this.#add(this.#steps.length === 0 ? 'M' : 'L', x, y);
  }

  curveTo(places: readonly number[]): void {
    this.#add('C', ...places);
  }

  /** From the right and around, as two halves: one arc cannot end where it began. */
  circle(x: number, y: number, radius: number): void {
    this.#add('M', x + radius, y);
    this.#add('a', radius, radius, 0, 1, 1, -2 * radius, 0);
    this.#add('a', radius, radius, 0, 1, 1, 2 * radius, 0);
    this.#steps.push('z');
  }

  rect(x: number, y: number, width: number, height: number, wanted: number): void {
    const radius = Math.min(wanted, width / 2, height / 2);
    const corner = (dx: number, dy: number): void => {
      if (radius > 0) this.#add('a', radius, radius, 0, 0, 1, dx * radius, dy * radius);
    };
    this.#add('M', x + radius, y);
    this.#add('h', width - 2 * radius);
    corner(1, 1);
    this.#add('v', height - 2 * radius);
    corner(-1, 1);
    this.#add('h', 2 * radius - width);
    corner(-1, -1);
    this.#add('v', 2 * radius - height);
    corner(1, -1);
    this.#steps.push('z');
  }

  #add(step: string, ...numbers: readonly number[]): void {
    this.#steps.push(step + numbers.map((each) => decimal(each)).join(' '));
  }
}
