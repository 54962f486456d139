/** A gradient check in bites of 8 ms, for as long as somebody wants it. */
import {
  createGradientCheck,
  type GradientCheck,
  type GraphDocument,
  type Progress,
} from '../engine';
import { Breather } from './breathe';

export interface Checking {
  readonly h: number | undefined;
  /** Asked anew after each pause. */
  isWanted(): boolean;
  report(progress: Progress): void;
}

/** null where nobody wants it any more. */
export async function runCheck(
  document: GraphDocument,
  { h, isWanted, report }: Checking,
): Promise<GradientCheck | null> {
  const check = createGradientCheck(document, { h });
  const breather = new Breather();
  while (check.next() !== null) {
    if (!breather.isDue()) continue;
    report(check);
    await breather.breathe();
    if (!isWanted()) return null;
  }
  return check.result();
}
