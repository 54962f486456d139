/** The focus when what had it goes away with what it did: to the panel around it, never to nothing. */
import { tick } from 'svelte';

const HOLDER = '[data-holds-focus]';

/** Panels that take the focus carry `data-holds-focus`. */
export async function keepFocus(from: HTMLElement, act: () => void): Promise<void> {
  const panel = from.closest<HTMLElement>(HOLDER);
  act();
  await tick();
  await gone(from);
  if (document.activeElement !== document.body) return;
  const holder = panel?.isConnected ? panel : document.querySelector<HTMLElement>(HOLDER);
  holder?.focus();
}

/** What is done may have to be loaded first; after so many frames it stays. */
const PATIENCE = 30;

async function gone(element: HTMLElement): Promise<void> {
  for (let frame = 0; frame < PATIENCE && element.isConnected; frame += 1) {
    await new Promise(requestAnimationFrame);
  }
}
