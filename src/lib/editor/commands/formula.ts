/** Edits the document through its formula. */
import { editFormula, type ShownOptions } from '../../code';
import { success, type GraphDocument, type NodeRecord } from '../../engine';
import { EXAMPLE } from '../example';
import type { Command } from './command';
import { setTitle } from './texts';

/** Another graph under the example's name would be a false label, so the name goes. */
export const applyFormula =
  (text: string, shown: ShownOptions = {}): Command =>
  (document) => {
    const edited = editFormula(document, text, shown);
    if (!edited.ok || document.title !== EXAMPLE.title) return edited;
    return isExample(edited.value) ? success(edited.value) : setTitle('')(edited.value);
  };

function isExample({ nodes }: GraphDocument): boolean {
  const wired = (each: NodeRecord) => `${each.id}=${each.op}(${each.inputs?.join() ?? ''})`;
  const shape = (all: readonly NodeRecord[]) => all.map(wired).sort().join(';');
  return shape(nodes) === shape(EXAMPLE.nodes);
}
