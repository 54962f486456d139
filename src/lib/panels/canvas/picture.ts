/** What the canvas shows: the newest document, and the newest numbers that there are of it. */
import type { CanvasPicture } from '../../canvas';
import { visibleGraph } from '../../layout';
import type { Workbench } from '../workbench';
import { carryFrame } from './carry';

export function pictureOf({ editor, found }: Workbench, hasKeyboard: boolean): CanvasPicture {
  const { document, calculation, selection, focus } = editor;
  const { shown, verdicts } = calculation;
  return {
    graph: visibleGraph(document),
    frame: shown.frame && carryFrame(shown.frame, shown.document, document),
    isWaiting: shown.isWaiting,
    selected: selection.ids,
    selectedWires: selection.wires,
    focus: hasKeyboard ? focus : null,
    verdicts,
    found,
  };
}
