/** Shows a graph together with the derivative that has just been put beside it. */
import { tick } from 'svelte';
import type { GraphDiff } from '../../../engine';
import type { Workbench } from '../../workbench';

/** The gradient that is the output now is selected; the panel stays, for once more. */
export function showDerivative({ editor, canvas }: Workbench, { added }: GraphDiff): void {
  const { output } = editor.document;
  if (added.length === 0 || output === undefined) return;
  editor.select([output]);
  editor.setFocus(output);
  // The canvas has to hear of the new cards before it can show them.
  void tick().then(() => canvas?.fit());
}
