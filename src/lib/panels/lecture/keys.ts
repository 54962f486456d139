/** The keys of a lecture: arrows, and what a presenter's remote sends. */
import type { Playback } from '../../editor';

export function movesFor(playback: Playback, end: () => void): ReadonlyMap<string, () => void> {
  /** By hand from here on; at the end of the pass it stays there. */
  const by = (move: () => void) => () => {
    playback.pause();
    move();
  };
  const next = by(() => {
    if (playback.position !== playback.length) playback.next();
  });
  const previous = by(playback.previous);
  return new Map([
    ['ArrowRight', next],
    ['ArrowDown', next],
    ['PageDown', next],
    ['.', next],
    ['ArrowLeft', previous],
    ['ArrowUp', previous],
    ['PageUp', previous],
    [',', previous],
    ['Home', by(playback.first)],
    ['End', by(playback.last)],
    [' ', playback.toggle],
    ['Escape', end],
  ]);
}
