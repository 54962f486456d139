/** The values of the leaves when backward was taken into one's own hands: the way back to them. */
import type { Editor } from '../../../editor';
import { isLeafOp, type GraphDocument } from '../../../engine';

interface Began {
  /** Another document has been opened since: it began with other values. */
  readonly opens: number;
  readonly values: ReadonlyMap<string, number>;
}

const BEGAN = new WeakMap<Editor, Began>();

export function rememberValues(editor: Editor): void {
  const { document, opens } = editor;
  const values = document.nodes.flatMap(({ id, op, value }): readonly [string, number][] =>
    isLeafOp(op) && value !== undefined ? [[id, value]] : [],
  );
  BEGAN.set(editor, { opens, values: new Map(values) });
}

/** Of a document that came as it is, by a link, they are those that it came with. */
export function rememberOnce(editor: Editor): void {
  if (BEGAN.get(editor)?.opens !== editor.opens) rememberValues(editor);
}

/** The leaves that have other values now, with those that they had; leaves that went are forgotten. */
export function changedSince(editor: Editor, document: GraphDocument): ReadonlyMap<string, number> {
  const began = BEGAN.get(editor);
  if (began?.opens !== editor.opens) return new Map();
  const changed = document.nodes.flatMap(({ id, value }): readonly [string, number][] => {
    const before = began.values.get(id);
    return before === undefined || before === value ? [] : [[id, before]];
  });
  return new Map(changed);
}
