/** The whole screen, where the browser allows it. */

/** Calls back once somebody has left it; the way back stops listening. */
export function goFull(page: HTMLElement, onleave: () => void): () => void {
  const look = () => {
    if (document.fullscreenElement === null) onleave();
  };
  // Phones of some makers have none, and frames may not.
  const entered = page.requestFullscreen?.().then(
    () => document.addEventListener('fullscreenchange', look),
    () => undefined,
  );
  return () => {
    void entered?.then(() => document.removeEventListener('fullscreenchange', look));
    document.removeEventListener('fullscreenchange', look);
  };
}

export async function leaveFull(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}
