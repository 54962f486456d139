import { describe, expect, it } from 'vitest';
import { upstreamWhenPushed } from './pushed';

describe('the gradient that came to a wire', () => {
  it('is the one that its node has, in the right order', () => {
    expect(upstreamWhenPushed(0.1, 0.3, 0.1 * 0.3)).toBe(0.3);
    expect(upstreamWhenPushed(0, 5, 0)).toBe(5);
    expect(upstreamWhenPushed(NaN, 5, NaN)).toBe(5);
  });

  it('is the one that it had when it ran too early', () => {
    expect(upstreamWhenPushed(2, 5, 6)).toBe(3);
    expect(upstreamWhenPushed(2, NaN, 6)).toBe(3);
    expect(upstreamWhenPushed(2, null, 6)).toBe(3);
    expect(upstreamWhenPushed(0, null, 0)).toBeNull();
  });
});
