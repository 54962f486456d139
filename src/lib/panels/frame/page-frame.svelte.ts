/** What of the page is open, and how wide: panels on a desk, drawers on a tablet, a sheet on a phone. */
import { createContext } from 'svelte';

export type Side = 'left' | 'right';
export type Tab = 'inspect' | 'outline' | 'explore';
/** How far the phone's sheet is up. */
export type Height = 'low' | 'half' | 'high';
/** `desk`: panels beside the graph; `drawers`: one at a time; `sheet`: under the graph. */
export type Room = 'desk' | 'drawers' | 'sheet';

export interface PanelMemory {
  readonly width: number;
  readonly folded: boolean;
}

/** What outlives the page. */
export interface FrameMemory {
  readonly panels: {
    readonly left: PanelMemory;
    readonly right: PanelMemory & { readonly tab: Tab };
  };
  setPanel(side: Side, change: Partial<PanelMemory & { readonly tab: Tab }>): void;
}

/** The same widths as in the styles. */
const QUERIES: readonly (readonly [Room, string])[] = [
  ['sheet', '(width <= 700px)'],
  ['drawers', '(width <= 1100px)'],
];

export const WIDTHS = {
  left: { least: 160, usual: 216, most: 320 },
  right: { least: 260, usual: 336, most: 640 },
} as const;

const NONE_DRAWN = { left: false, right: false };

export class PageFrame {
  readonly #memory: FrameMemory;
  #room = $state<Room>('desk');
  #drawers = $state.raw(NONE_DRAWN);
  #height = $state<Height>('low');

  constructor(memory: FrameMemory) {
    this.#memory = memory;
  }

  get room(): Room {
    return this.#room;
  }

  /** Follows the width of the window; the way back ends it. */
  watch(): () => void {
    const queries = QUERIES.map(([room, query]) => [room, matchMedia(query)] as const);
    const look = () => (this.#room = queries.find(([, query]) => query.matches)?.[0] ?? 'desk');
    look();
    for (const [, query] of queries) query.addEventListener('change', look);
    return () => {
      for (const [, query] of queries) query.removeEventListener('change', look);
    };
  }

  widthOf(side: Side): number {
    const { least, most } = WIDTHS[side];
    return Math.min(most, Math.max(least, this.#memory.panels[side].width));
  }

  setWidth(side: Side, width: number): void {
    const { least, most } = WIDTHS[side];
    this.#memory.setPanel(side, { width: Math.round(Math.min(most, Math.max(least, width))) });
  }

  isFolded(side: Side): boolean {
    return this.#memory.panels[side].folded;
  }

  /** Drawn out: only where panels are drawers or a sheet. */
  isDrawn(side: Side): boolean {
    return this.#drawers[side];
  }

  isOpen(side: Side): boolean {
    if (this.#room === 'desk') return !this.isFolded(side);
    if (this.#room === 'drawers' || side === 'left') return this.isDrawn(side);
    return this.#height !== 'low';
  }

  setOpen(side: Side, isOpen: boolean): void {
    if (this.#room === 'desk') this.#memory.setPanel(side, { folded: !isOpen });
    else if (this.#room === 'drawers') this.#setDrawer(side, isOpen);
    else this.#setSheet(side, isOpen);
  }

  toggle(side: Side): void {
    this.setOpen(side, !this.isOpen(side));
  }

  get height(): Height {
    return this.#height;
  }

  set height(height: Height) {
    this.#height = height;
  }

  get tab(): Tab {
    return this.#memory.panels.right.tab;
  }

  /** Brings a tab to the front, and its panel into view. */
  show(tab: Tab): void {
    this.#memory.setPanel('right', { tab });
    this.setOpen('right', true);
  }

  #setDrawer(side: Side, isOpen: boolean): void {
    if (isOpen || this.#drawers[side]) this.#drawers = { ...NONE_DRAWN, [side]: isOpen };
  }

  /** The palette stands in the sheet's place, so only one of the two is up. */
  #setSheet(side: Side, isOpen: boolean): void {
    const isPalette = side === 'left';
    this.#drawers = { left: isPalette && isOpen, right: !isPalette && isOpen };
    if (!isPalette) this.#height = isOpen ? 'half' : 'low';
  }
}

export const [useFrame, provideFrame] = createContext<PageFrame>();
