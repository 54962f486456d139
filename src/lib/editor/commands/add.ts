/** Adds nodes. */
import { success } from '../../engine';
import type { Command } from './command';
import type { GridPoint } from './places';

export interface NewNode {
  readonly op: string;
  /** A fresh one when absent: `freshId(document, op)` says which. */
  readonly id?: string;
  /** Of a leaf; 1 when absent. */
  readonly value?: number;
  readonly at?: GridPoint;
  readonly label?: string;
}

export const addNode = (_node: NewNode): Command => success;

/** Adds statements to the graph; names that are there already are referred to. */
export const addFormula = (_text: string, _at?: GridPoint): Command => success;
