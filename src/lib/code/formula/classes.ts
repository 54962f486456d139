/** Numbers for expressions, the same number for the same text: in the drafts and in the document. */
import type { Draft } from './draft';
import type { Layout } from './layout';
import { isLeaf } from './view';

export interface Classes {
  /** Of a draft's own expression; none for names that the text does not define. */
  readonly ofDraft: ReadonlyMap<Draft, number>;
  /** Of the expression that a node's text would be, by position; -1 where the text has none. */
  readonly ofNode: Int32Array;
}

export function classify(drafts: readonly Draft[], layout: Layout): Classes {
  const known = new Map<string, number>();
  const numberFor = (text: string): number => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  return {
    ofDraft: classesOfDrafts(drafts, numberFor),
    ofNode: classesOfNodes(layout, numberFor),
  };
}

type NumberFor = (text: string) => number;

function classesOfDrafts(drafts: readonly Draft[], numberFor: NumberFor): Map<Draft, number> {
  const own = new Map<Draft, number>();
  const reference = (draft: Draft | null) => {
    if (draft === null) return '_';
    return draft.name ?? own.get(draft);
  };
  for (const draft of drafts) {
    const { op, inputs, value, existing, name } = draft;
    if (inputs.length > 0) own.set(draft, numberFor(`${op}(${inputs.map(reference).join()})`));
    else if (!existing && name === null) own.set(draft, numberFor(`=${value}`));
  }
  return own;
}

function classesOfNodes({ view, places }: Layout, numberFor: NumberFor): Int32Array {
  const own = new Int32Array(view.nodes.length).fill(-1);
  const reference = (node: number) => {
    if (node < 0) return '_';
    return places[node] === 'inline' ? own[node] : view.nodes[node].id;
  };
  for (const node of view.order) {
    if (places[node] !== 'line' && places[node] !== 'inline') continue;
    const { op, value } = view.nodes[node];
    const inputs = view.inputsOf(node).map(reference);
    own[node] = numberFor(isLeaf(view, node) ? `=${value}` : `${op}(${inputs.join()})`);
  }
  return own;
}
