/** The numbers of the frame: whether they are computed, and as text. */
import { STATE, WIRE } from '../../engine';
import type { CanvasFrame } from '../types';
import type { Writer } from './types';

/** Texts by place, kept while the number stays: most numbers of most paints are old ones. */
class Texts {
  #values = new Float64Array(0);
  #texts: (string | undefined)[] = [];

  at(place: number, value: number, write: (value: number) => string): string {
    const known = this.#texts[place];
    if (known !== undefined && Object.is(this.#values[place], value)) return known;
    if (place >= this.#values.length) {
      const larger = new Float64Array(2 * place + 64);
      larger.set(this.#values);
      this.#values = larger;
    }
    const text = write(value);
    this.#values[place] = value;
    this.#texts[place] = text;
    return text;
  }

  clear(): void {
    this.#texts = [];
  }
}

export class Numbers {
  #frame: CanvasFrame | null = null;
  #write: Writer | null = null;
  readonly #texts = { data: new Texts(), grad: new Texts(), slope: new Texts() };

  show(frame: CanvasFrame | null, write: Writer): void {
    this.#frame = frame;
    if (write === this.#write) return;
    this.#write = write;
    for (const texts of Object.values(this.#texts)) texts.clear();
  }

  has(node: number, bit: number): boolean {
    return this.#frame !== null && (this.#frame.state[node] & bit) !== 0;
  }

  /** null: not computed. */
  data(node: number): number | null {
    return this.#frame !== null && this.has(node, STATE.computed) ? this.#frame.data[node] : null;
  }

  grad(node: number): number | null {
    return this.#frame !== null && this.has(node, STATE.graded) ? this.#frame.grad[node] : null;
  }

  slope(node: number, port: number): number | null {
    return this.#onWire(node, port, WIRE.slope);
  }

  contribution(node: number, port: number): number | null {
    return this.#onWire(node, port, WIRE.contribution);
  }

  dataText(node: number): string | null {
    const value = this.data(node);
    return value === null ? null : this.#texts.data.at(node, value, this.writeData);
  }

  gradText(node: number): string | null {
    const value = this.grad(node);
    return value === null ? null : this.#texts.grad.at(node, value, this.writeGrad);
  }

  slopeText(node: number, port: number): string | null {
    const value = this.slope(node, port);
    if (value === null || this.#frame === null) return null;
    return this.#texts.slope.at(this.#frame.firstWire[node] + port, value, this.writeData);
  }

  writeData = (value: number): string => this.#write?.data(value) ?? '';
  writeGrad = (value: number): string => this.#write?.grad(value) ?? '';

  #onWire(node: number, port: number, bit: number): number | null {
    const frame = this.#frame;
    if (frame === null || node < 0 || node + 1 >= frame.firstWire.length) return null;
    const wire = frame.firstWire[node] + port;
    if (wire >= frame.firstWire[node + 1] || (frame.wireState[wire] & bit) === 0) return null;
    return bit === WIRE.slope ? frame.slope[wire] : frame.contribution[wire];
  }
}
