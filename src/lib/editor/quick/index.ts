/** The door of quick adding and finding: what a few typed characters mean. */
import { success, type GraphDocument, type Outcome } from '../../engine';
import type { Frame } from '../../worker';

export type QuickAdd =
  | { readonly kind: 'op'; readonly op: string }
  /** A null id is a fresh one. */
  | {
      readonly kind: 'leaf';
      readonly op: string;
      readonly id: string | null;
      readonly value: number;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'module'; readonly name: 'neuron' | 'layer' | 'mlp' };

/** What `tanh`, `+`, `0.5`, `w = 0.3`, `(a*b + c)*f` or `neuron` ask for. */
export const readQuick = (text: string, _document: GraphDocument): Outcome<QuickAdd> =>
  success({ kind: 'formula', text });

/** The nodes that `tanh`, `w1`, `grad=0`, `data>1` or a caption mean, in document order. */
export const findNodes = (
  _document: GraphDocument,
  _frame: Frame | null,
  _query: string,
): readonly string[] => [];
