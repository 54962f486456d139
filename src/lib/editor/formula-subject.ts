/** What the formula box is about: the whole graph, or the selected node's own line. */
import { graphToFormula, SHOWN_CHARACTERS, type ShownOptions } from '../code';
import { isLeafOp, outputOf, type GraphDocument, type NodeRecord } from '../engine';
import { isNothing, type Selection } from './selection';

/** The numbers of the leaves stand on their cards. */
const WHOLE: ShownOptions = { values: false, limit: Infinity };
const OUTPUT_LINE: ShownOptions = { values: false, limit: 0 };

/** The node whose line is shown; null is the whole graph, or as much of it as fits. */
export function subjectOf(document: GraphDocument, selection: Selection): string | null {
  if (isNothing(selection) || selection.ids.size !== 1) return null;
  const [id] = selection.ids;
  if (id === outputOf(document)) return null;
  const node = document.nodes.find((each) => each.id === id);
  return node !== undefined && isSayable(document, node) ? id : null;
}

/** Whether it has words: an op may have a name that no formula can call. */
function isSayable(document: GraphDocument, node: NodeRecord): boolean {
  if (isLeafOp(node.op)) return true;
  const known = sayable.get(node);
  if (known !== undefined) return known;
  const is = graphToFormula(document, shownOf(document, node.id)) !== '';
  sayable.set(node, is);
  return is;
}

/** While other nodes change, this one stays the same object. */
const sayable = new WeakMap<NodeRecord, boolean>();

/** With these options the code layer prints it, and reads it back. */
export function shownOf(document: GraphDocument, subject: string | null): ShownOptions {
  if (subject === null) return isTooLong(document) ? OUTPUT_LINE : WHOLE;
  const op = document.nodes.find(({ id }) => id === subject)?.op;
  return { node: subject, limit: 0, values: op !== undefined && isLeafOp(op) };
}

const isTooLong = (document: GraphDocument): boolean => printed(document, null).isTooLong;

export interface Printed {
  readonly text: string;
  /** The text is the line of the output alone, since the graph would fill a page. */
  readonly isTooLong: boolean;
}

export function printed(document: GraphDocument, subject: string | null): Printed {
  if (subject !== null) {
    const leaf = document.nodes.find(({ id, op }) => id === subject && isLeafOp(op));
    // The code layer would write the same, but look at the whole graph for it.
    if (leaf !== undefined) return { text: `${leaf.id} = ${leaf.value ?? 0}`, isTooLong: false };
    return { text: graphToFormula(document, shownOf(document, subject)), isTooLong: false };
  }
  if (document.nodes.length <= SHOWN_CHARACTERS) {
    const text = graphToFormula(document, WHOLE);
    if (text.length <= SHOWN_CHARACTERS) return { text, isTooLong: false };
  }
  return { text: graphToFormula(document, OUTPUT_LINE), isTooLong: true };
}

/**
 * What a node is called after its line was edited: a new expression may bring a new name. Its users
 * know it, since their ports still lead to it; null where it is gone.
 */
export function successorOf(
  id: string,
  before: GraphDocument,
  after: GraphDocument,
): string | null {
  const now = new Map(after.nodes.map((node) => [node.id, node]));
  if (now.has(id)) return id;
  for (const user of before.nodes) {
    const port = user.inputs?.indexOf(id) ?? -1;
    const same = now.get(user.id);
    if (port >= 0 && same !== undefined) return same.inputs?.[port] ?? null;
  }
  if (before.output === id) return after.output ?? null;
  const known = new Set(before.nodes.map((node) => node.id));
  return after.nodes.findLast((node) => !known.has(node.id) && !isLeafOp(node.op))?.id ?? null;
}
