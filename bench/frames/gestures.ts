/** What hands do while frames are counted: all through the mouse, as in life. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Where the drawing is in the window. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Gesture = (page: Page, ground: Ground, milliseconds: number) => Promise<void>;

/** A little more often than the screen is renewed; the page may well take longer to follow. */
const PACE = 12;
/** So many events may be on their way, so that their journey does not set the pace. */
const ON_THEIR_WAY = 6;

async function repeat(milliseconds: number, step: (count: number) => Promise<void>): Promise<void> {
  const end = Date.now() + milliseconds;
  const events: Promise<void>[] = [];
  for (let count = 0; Date.now() < end; count += 1) {
    events.push(step(count));
    if (count >= ON_THEIR_WAY) await events[count - ON_THEIR_WAY];
    await delay(PACE);
  }
  await Promise.all(events);
}

const swing = (count: number, width: number): number => Math.sin(count / 12) * width;

/** Drags the paper to and fro. */
export const pan: Gesture = async (page, { x, y }, milliseconds) => {
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.down();
  await repeat(milliseconds, (count) =>
    page.mouse.move(x + 8 + Math.abs(swing(count, 160)), y + 8 + Math.abs(swing(count, 40))),
  );
  await page.mouse.up();
};

/** Turns the wheel at the middle, in and out. */
export const zoom: Gesture = async (page, { x, y, width, height }, milliseconds) => {
  await page.mouse.move(x + width / 2, y + height / 2);
  await repeat(milliseconds, (count) => page.mouse.wheel(0, count % 40 < 20 ? -20 : 20));
};

/** From the centre of a card to its data. */
const DATA = { x: -38, y: 16 };

/** Drags the number of the leaf in the middle, at zoom 1. */
export const scrub: Gesture = async (page, { x, y, width, height }, milliseconds) => {
  const start = { x: x + width / 2 + DATA.x, y: y + height / 2 + DATA.y };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await repeat(milliseconds, (count) => page.mouse.move(start.x + swing(count, 90), start.y));
  await page.mouse.up();
};

/** Moves the slider of the leaf: every number in view changes, all the time. */
export const stream: Gesture = async (page, _, milliseconds) => {
  const slider = page.getByRole('slider').first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('There is no slider to move.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await repeat(milliseconds, (count) =>
    page.mouse.move(box.x + box.width / 2 + swing(count, box.width * 0.4), y),
  );
  await page.mouse.up();
};
