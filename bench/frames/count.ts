/** Counts, in the page, how often the screen and how often the picture were renewed. */
import type { Page } from 'playwright-core';

export interface Frames {
  /** Frames of the screen in a second. */
  readonly screen: number;
  /** Of these, the ones in which the picture was painted. */
  readonly painted: number;
  /** The longest of twenty gaps between two frames, in milliseconds. */
  readonly slow: number;
}

interface Counter {
  times: number[];
  painted: number;
  isPainted: boolean;
  isRunning: boolean;
}

declare global {
  var frameCounter: Counter;
}

/** Before the page's own scripts: every painting of ours and of cytoscape's begins with this call. */
export async function prepareCounting(page: Page): Promise<void> {
  // Functions that are sent to the page call this when they were named by the TypeScript loader.
  await page.addInitScript({ content: 'globalThis.__name = (it) => it' });
  await page.addInitScript(() => {
    globalThis.frameCounter = { times: [], painted: 0, isPainted: false, isRunning: false };
    const prototype = CanvasRenderingContext2D.prototype;
    const original = Object.getOwnPropertyDescriptor(prototype, 'setTransform')?.value as (
      ...matrix: unknown[]
    ) => void;
    prototype.setTransform = function (...matrix: unknown[]) {
      globalThis.frameCounter.isPainted = true;
      original.apply(this, matrix);
    };
  });
}

export async function countDuring(page: Page, gesture: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const counter = globalThis.frameCounter;
    Object.assign(counter, { times: [], painted: 0, isPainted: false, isRunning: true });
    const tick = (time: number): void => {
      counter.times.push(time);
      if (counter.isPainted) counter.painted += 1;
      counter.isPainted = false;
      if (counter.isRunning) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await gesture();
  const { times, painted } = await page.evaluate(() => {
    globalThis.frameCounter.isRunning = false;
    return globalThis.frameCounter;
  });
  const gaps = times.slice(1).map((time, place) => time - times[place]);
  const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  gaps.sort((one, other) => one - other);
  return {
    screen: gaps.length / seconds,
    painted: Math.min(painted, gaps.length) / seconds,
    slow: gaps[Math.floor(gaps.length * 0.95)] ?? NaN,
  };
}
