/** The focus when what had it goes away with what it did: to the panel around it, never to nothing. */
import { tick } from 'svelte';

/** Panels that take the focus carry `data-holds-focus`. */
export async function keepFocus(from: HTMLElement, act: () => void): Promise<void> {
  const panel = from.closest<HTMLElement>('[data-holds-focus]');
  act();
  await tick();
  if (document.activeElement === document.body) panel?.focus();
}
