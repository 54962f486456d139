/** Whether a typed formula is still true of a document that has changed since. */
import { SHOWN_CHARACTERS, type ShownOptions } from '../code';
import { difference, isEmptyDiff, type GraphDocument, type NodeRecord } from '../engine';
import { applyFormula } from './commands';

export interface Said {
  readonly text: string;
  /** What the text stands for: all of the document, or the line that was shown. */
  readonly shown: ShownOptions;
  /** The document that it made. */
  readonly document: GraphDocument;
}

const NUMBER = /(^|[^\w.])\.?\d/;

/** Without a number in it, a text can only be at odds with the shape of the graph. */
export function stillSays({ text, shown, document: made }: Said, document: GraphDocument): boolean {
  if (document === made) return true;
  if (!isSameShape(made, document)) return false;
  if (!NUMBER.test(text)) return true;
  // Reading a long text at every step of a drag would slow the drag down.
  if (text.length > SHOWN_CHARACTERS) return false;
  const edited = applyFormula(text, shown)(document);
  return edited.ok && isEmptyDiff(difference(document, edited.value));
}

/** Changes of values leave the lists of inputs the same objects. */
export function isSameShape(one: GraphDocument, other: GraphDocument): boolean {
  const isSame = (node: NodeRecord, at: number) =>
    node.id === other.nodes[at].id &&
    node.op === other.nodes[at].op &&
    node.inputs === other.nodes[at].inputs;
  return (
    one.output === other.output &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(isSame)
  );
}
