/** Documents with their numbers, for tests. */
import type { Numbered } from '../../../code';
import { evaluate, type GraphDocument } from '../../../engine';
import type { Piece } from './pieces';

export const computedOf = (document: GraphDocument): Numbered => ({
  document,
  frame: evaluate(document),
});

export const read = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : `${piece.value}`)).join('');
