/** A card in words, for the live region. */
import { outlineRow } from '../../editor';
import type { NodeRecord } from '../../engine';
import { text } from '../../messages';
import { shortNumber, signedNumber } from '../../ui';
import type { Workbench } from '../workbench';

export function describe(workbench: Workbench, id: string): string {
  const { nodes, groups = [] } = workbench.editor.document;
  const group = groups.find((each) => each.id === id);
  if (group !== undefined) {
    return text('told-group', { id, label: group.label ?? '', count: group.nodes.length });
  }
  const index = nodes.findIndex((node) => node.id === id);
  return index < 0 ? id : [kindOf(nodes[index]), ...numbersOf(workbench, index)].join(', ') + '.';
}

function kindOf({ id, op, inputs }: NodeRecord): string {
  if (inputs === undefined) return text('told-leaf', { id, op });
  const names = inputs.map((input) => input ?? text('told-open')).join(text('told-and'));
  return text('told-op', { id, op, inputs: names });
}

/** Only of the document as it is now: an older number would be a false one. */
function numbersOf({ editor, preferences }: Workbench, index: number): readonly string[] {
  const { document, frame, isWaiting } = editor.calculation.shown;
  const row = outlineRow(editor.document, index, null);
  const now = document === editor.document && !isWaiting ? outlineRow(document, index, frame) : row;
  const { digits } = preferences;
  return [
    now.data === null ? null : text('told-data', { data: shortNumber(now.data, digits) }),
    now.grad === null ? null : text('told-grad', { grad: signedNumber(now.grad, digits) }),
    ...now.marks.map((mark) => text(`mark-${mark}`)),
  ].filter((part) => part !== null);
}
