/** Something that is dragged in from the palette: where it would come to stand, or on which wire. */
import { CARD_HEIGHT, CARD_WIDTH, GRID, type WireEnd } from '../../layout';
import { wireNear, type Box } from '../geometry';
import { EMPTY_DRAG, type Hand } from '../hand';
import type { Ground, Pointer } from './gesture';

/** How near a wire the pointer must be, on the screen. */
const ON_WIRE = 16;

export class Incoming {
  readonly #ground: Ground;
  #place: { readonly ghost: Box; readonly insert: WireEnd | null } | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  over(pointer: Pointer, canInsert: boolean): void {
    const [x, y] = this.#ground.gridOf(pointer.point);
    const [left, top] = [x * GRID - CARD_WIDTH / 2, y * GRID - CARD_HEIGHT / 2];
    const ghost = { left, top, right: left + CARD_WIDTH, bottom: top + CARD_HEIGHT };
    this.#place = { ghost, insert: canInsert ? this.#wireUnder(pointer) : null };
  }

  leave(): void {
    this.#place = null;
  }

  drop(pointer: Pointer, item: string, canInsert: boolean): void {
    const end = canInsert ? this.#wireUnder(pointer) : null;
    const { point, screen } = pointer;
    this.leave();
    this.#ground.ask({ do: 'drop', item, at: this.#ground.gridOf(point), screen, end });
  }

  hand(): Partial<Hand> {
    if (this.#place === null) return {};
    const { ghost, insert } = this.#place;
    return { drag: { ...EMPTY_DRAG, ghosts: [ghost], insert } };
  }

  #wireUnder({ point }: Pointer): WireEnd | null {
    const { graph } = this.#ground.picture();
    const radius = ON_WIRE / this.#ground.view().zoom;
    const wire = wireNear(graph, point, radius, ({ ends }) => ends.length === 1);
    return wire < 0 ? null : graph.wires[wire].ends[0];
  }
}
