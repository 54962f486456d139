/** What opens above the page hands the focus back to where it came from. */

/** Call it before the focus goes in; the way back does nothing once it has gone elsewhere. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  };
}
