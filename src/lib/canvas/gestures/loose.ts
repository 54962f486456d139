/** A wire that was let go on the paper: it stays until it is known what it goes to. */
import { GRID } from '../../layout';
import type { WiringPreview } from '../draw';
import { gripFor } from './held';
import type { CanvasPicture } from '../types';

const NONE: ReadonlySet<string> = new Set();

export function looseWire({ graph, loose }: CanvasPicture): WiringPreview | null {
  if (loose == null) return null;
  const { wire, at } = loose;
  const grip = gripFor(graph, wire);
  return (
    grip && {
      start: grip.place,
      end: { x: at[0] * GRID, y: at[1] * GRID },
      isForward: 'from' in wire,
      snapped: false,
      refused: null,
      closed: NONE,
      lifted: null,
    }
  );
}
