/** Names for what is new. */
import type { GraphDocument } from '../../engine';

/** The name that a new node of this op gets; `group` for a new group. */
export const freshId = (_document: GraphDocument, op: string): string => `${op}1`;
