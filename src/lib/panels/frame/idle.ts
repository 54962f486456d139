/** Waits until the page has nothing better to do, at most so long; the way back gives up waiting. */
export function whenIdle(run: () => void, timeout = 200): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, timeout);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout });
  return () => cancelIdleCallback(handle);
}
