/** Puts a small box beside others: as near to its place as they let it, or in the row below. */
import { meet, type Box } from '../../geometry';

const GAP = 4;

export function row(
  wish: Box,
  room: { readonly left: number; readonly right: number },
  taken: readonly Box[],
): Box {
  const width = wish.right - wish.left;
  const height = wish.bottom - wish.top;
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const within = (left: number): number => Math.max(room.left, Math.min(room.right - width, left));
  const isFree = (box: Box): boolean => !taken.some((other) => meet(other, box));
  let { top } = wish;
  // Each row that is full has something in it, which the next one starts below.
  for (let tries = 0; tries <= taken.length; tries += 1) {
    const starts = taken.flatMap(({ left, right }) => [right + GAP, left - GAP - width]);
    const inRoom = starts.filter((left) => within(left) === left);
    const box = [within(wish.left), ...inRoom].map((left) => at(left, top)).find(isFree);
    if (box !== undefined) return box;
    const inTheWay = taken.filter((other) => meet(other, at(within(wish.left), top)));
    top = Math.max(...inTheWay.map(({ bottom }) => bottom)) + GAP;
  }
  return at(within(wish.left), top);
}
