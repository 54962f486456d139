/** What came to a wire when it handed a gradient on. */

/**
 * Contributions are local × upstream. In a wrong order the node's gradient goes on to change after
 * that, and now is not what the contribution was made of.
 */
export function upstreamWhenPushed(
  local: number,
  upstream: number | null,
  contribution: number,
): number | null {
  if (local === 0) return upstream;
  const isOfNow = upstream !== null && isAlike(local * upstream, contribution);
  return isOfNow ? upstream : contribution / local;
}

const isAlike = (one: number, other: number): boolean =>
  one === other || (Number.isNaN(one) && Number.isNaN(other));
