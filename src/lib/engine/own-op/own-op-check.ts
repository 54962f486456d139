/** The slopes of an own op beside the measured ones, as data. Types only. */
import type { OwnOpRecord } from '../graph';

export interface OwnOpWanted {
  readonly op: OwnOpRecord;
  /** Where its inputs go from and to; -3 and 3 by default. */
  readonly low?: number;
  readonly high?: number;
}

/** What is found at a point, as it stands in `Profile.verdict`. */
export const AT_POINT = { ok: 0, wrong: 1, kink: 2, unsure: 3 } as const;

export type AtPoint = (typeof AT_POINT)[keyof typeof AT_POINT];

/** The op along one of its inputs, the others held: what a plot shows. */
export interface Profile {
  readonly port: number;
  /** One value for each input; the one at `port` means nothing. */
  readonly held: readonly number[];
  readonly x: Float64Array;
  readonly value: Float64Array;
  /** The slope as it is written, and as central differences measure it. */
  readonly slope: Float64Array;
  readonly measured: Float64Array;
  /** By point, one of `AT_POINT`. */
  readonly verdict: Uint8Array;
}

/** A place at which a slope is wrong. */
export interface GridPoint {
  readonly port: number;
  readonly at: readonly number[];
  readonly slope: number;
  readonly measured: number;
}

export interface OwnOpCheck {
  /** Whether no slope is wrong anywhere on the grid. */
  readonly passed: boolean;
  /** How many points of the grid were found so, over all inputs. */
  readonly ok: number;
  readonly wrong: number;
  readonly kinks: number;
  readonly unsure: number;
  /** Some of the wrong points of each input, spread over all of them. */
  readonly examples: readonly GridPoint[];
  /** One for each input. */
  readonly profiles: readonly Profile[];
}
