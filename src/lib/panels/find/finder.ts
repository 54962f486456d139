/** Walks through what a search found, in a circle. */

/** How many there are, and the place of the card among them, from 1; 0 where it is none of them. */
export function countOf(found: ReadonlySet<string>, focus: string | null) {
  const place = focus === null ? -1 : [...found].indexOf(focus);
  return { count: found.size, place: place + 1 };
}

/** null: nothing was found. */
export function nextOf(
  found: ReadonlySet<string>,
  focus: string | null,
  step: 1 | -1,
): string | null {
  const ids = [...found];
  const place = focus === null ? -1 : ids.indexOf(focus);
  if (place < 0) return (step > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(place + step + ids.length) % ids.length];
}
