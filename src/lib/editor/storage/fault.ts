/** What a browser that cannot keep something says, as a problem. */
import type { Problem } from '../../engine';

export function faultOf(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError'
    ? { code: 'storage-full' }
    : { code: 'storage-failed', params: { reason: String(error) } };
}

/** Whether it passes once something can be kept again. */
export const isFault = (problem: Problem | null): boolean =>
  problem?.code === 'storage-full' || problem?.code === 'storage-failed';
