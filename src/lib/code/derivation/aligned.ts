/** Equations one below the other, their signs in line; sums that go on in the next line. */

export interface Equation {
  readonly left: string;
  /** What it equals, one after the other; each a sum in as many lines as it has parts. */
  readonly sides: readonly (readonly string[])[];
}

/** A side that repeats what stands before it says nothing. */
export function aligned(equations: readonly Equation[]): string {
  const rows = equations.flatMap(({ left, sides }) => {
    const written = sides.map((parts) => parts.join(` \\\\ &\\quad {} + `));
    const told = written.filter((side, place) => side !== (written[place - 1] ?? left));
    return told.map((side, place) => `${place === 0 ? left : ''} &= ${side}`);
  });
  return `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}`;
}

/** So many terms in each line. */
export function inLines(terms: readonly string[], most: number): readonly string[] {
  const count = Math.ceil(terms.length / most);
  return Array.from({ length: count }, (_, line) =>
    terms.slice(line * most, (line + 1) * most).join(' + '),
  );
}
