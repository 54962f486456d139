/** At most one picture for each frame of the screen, and none when nothing changed. */
export interface Loop {
  /** Something looks different: there will be a new picture. */
  wake(): void;
  stop(): void;
}

/** `draw` says whether the next frame will look different again. */
export function createLoop(draw: () => boolean): Loop {
  let frame: number | null = null;
  const wake = () => {
    frame ??= requestAnimationFrame(step);
  };
  const step = () => {
    frame = null;
    if (draw()) wake();
  };
  return {
    wake,
    stop() {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
