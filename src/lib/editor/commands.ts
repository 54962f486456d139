/** What a person does to the document: pure, from one document to the next. */
import { editFormula, type ShownOptions } from '../code';
import { success, type GraphDocument, type NodeRecord, type Outcome } from '../engine';
import { EXAMPLE } from './example';

export function setValue(document: GraphDocument, id: string, value: number): GraphDocument {
  // JSON has no -0, so documents have none.
  const changed = (node: NodeRecord) => (node.id === id ? { ...node, value: value + 0 } : node);
  return { ...document, nodes: document.nodes.map(changed) };
}

export function setOutput(document: GraphDocument, id: string): GraphDocument {
  return { ...document, output: id };
}

export function setTitle(document: GraphDocument, title: string): GraphDocument {
  const { title: _before, ...rest } = document;
  return title === '' ? rest : { ...rest, title };
}

/** Back to the right rules, which are the absent ones. */
export function dropRules(document: GraphDocument): GraphDocument {
  const { rules: _before, ...rest } = document;
  return rest;
}

/** Another graph under the example's name would be a false label, so the name goes. */
export function applyFormula(
  document: GraphDocument,
  text: string,
  shown: ShownOptions = {},
): Outcome<GraphDocument> {
  const edited = editFormula(document, text, shown);
  if (!edited.ok || document.title !== EXAMPLE.title) return edited;
  return success(isExample(edited.value) ? edited.value : setTitle(edited.value, ''));
}

function isExample({ nodes }: GraphDocument): boolean {
  const wired = (each: NodeRecord) => `${each.id}=${each.op}(${each.inputs?.join() ?? ''})`;
  const shape = (all: readonly NodeRecord[]) => all.map(wired).sort().join(';');
  return shape(nodes) === shape(EXAMPLE.nodes);
}
