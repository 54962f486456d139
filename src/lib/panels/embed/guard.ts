/** Leaves the page around its wheel and its fingers, until the graph is what somebody is at. */

export interface GuardParts {
  /** The graph has the focus, or stands in no other page. */
  isHeld(): boolean;
  /** The page around was moved where the graph might have been meant. */
  onpass(by: 'wheel' | 'touch'): void;
}

/** The way back takes it off. Fingers that go up and down are left to the browser by styles. */
export function guard(element: HTMLElement, { isHeld, onpass }: GuardParts): () => void {
  const stop = new AbortController();
  const first = { signal: stop.signal, capture: true, passive: false };
  const isMeant = (event: WheelEvent) => event.ctrlKey || event.metaKey;

  element.addEventListener(
    'wheel',
    (event) => {
      if (isHeld() || isMeant(event)) return;
      event.stopPropagation();
      onpass('wheel');
    },
    first,
  );
  // Two fingers are the graph's: the browser would scroll with them too.
  for (const name of ['touchstart', 'touchmove'] as const) {
    element.addEventListener(
      name,
      (event) => {
        if (event.touches.length > 1 && event.cancelable) event.preventDefault();
      },
      first,
    );
  }
  // The browser took the finger away: it scrolls.
  element.addEventListener(
    'pointercancel',
    ({ pointerType, isPrimary }) => {
      if (pointerType === 'touch' && isPrimary && !isHeld()) onpass('touch');
    },
    first,
  );
  return () => stop.abort();
}
