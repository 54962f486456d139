/** What comes of moving a leaf a little, as data. Types only. */

export interface NudgeWanted {
  readonly leaf: string;
  readonly h: number;
}

export interface Nudge extends NudgeWanted {
  /** The leaf as it is, and with h added. */
  readonly x: number;
  readonly moved: number;
  /** moved - x: what was really added, after rounding. */
  readonly step: number;
  /** The output at x and at `moved`. */
  readonly before: number;
  readonly after: number;
  /** after - before, and what the gradient foretells: grad × h. */
  readonly change: number;
  readonly predicted: number;
  /** The gradient under the document's own rules. */
  readonly grad: number;
  /** |change - predicted|, and this as a part of the larger of the two (0 where both are 0). */
  readonly absolute: number;
  readonly relative: number;
  /** (f(x + h) - f(x)) / h and (f(x + h) - f(x - h)) / 2h: the gradient measured. */
  readonly forward: number;
  readonly central: number;
  /** The ops whose slope jumps between x - h and x + h. */
  readonly kinks: readonly string[];
}

/** How far a difference for one h is off the gradient. */
export interface CurvePoint {
  readonly h: number;
  /** The measured slopes; NaN where they cannot be taken. */
  readonly forward: number;
  readonly central: number;
  /** |measured - gradient|. */
  readonly forwardError: number;
  readonly centralError: number;
  /** What rounding may do to either difference, to first order. */
  readonly rounding: number;
}

export interface NudgeCurve {
  readonly leaf: string;
  readonly grad: number;
  /** From h = 1 to h = 1e-15. */
  readonly points: readonly CurvePoint[];
  /**
   * The truncation error as a law, forward · h and central · h²: measured where rounding is small
   * beside it; null where it never stands out.
   */
  readonly truncation: { readonly forward: number | null; readonly central: number | null };
}

export interface ClimbWanted {
  /** Times each gradient: how far the leaves go, uphill where it is positive. */
  readonly step: number;
  /** These leaves; by default all parameters, or all inputs where there are none. */
  readonly leaves?: readonly string[] | null;
}

export interface Climb {
  readonly step: number;
  readonly leaves: readonly {
    readonly id: string;
    readonly before: number;
    readonly grad: number;
    /** before + step · grad. */
    readonly after: number;
  }[];
  /** The output before and after. */
  readonly before: number;
  readonly after: number;
  /** The straight line: before + step · Σ grad². */
  readonly predicted: number;
}
