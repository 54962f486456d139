/** What a formula describes: nodes that point at each other and have no ids yet. */
import type { Position } from '../../engine';

export interface Draft {
  readonly op: string;
  /** By port; null is an open one. */
  readonly inputs: readonly (Draft | null)[];
  /** A leaf's number; null where the text says none. */
  readonly value: number | null;
  /** As the text calls it; null where it has no name of its own. */
  name: string | null;
  /** A node of the edited document to which the text only points. */
  readonly existing: boolean;
  readonly at: Position;
}

export interface Reading {
  /** Operands before what uses them, in the order of the text; leaves where they are first used. */
  readonly drafts: readonly Draft[];
  /** The last statement that is not a plain number. */
  readonly output: Draft | null;
  /** Every name that the text uses, for whatever. */
  readonly names: ReadonlySet<string>;
}

export const isLeafDraft = ({ inputs, existing }: Draft): boolean =>
  inputs.length === 0 && !existing;
