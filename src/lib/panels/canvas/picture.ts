/** What the canvas shows: the newest document, and the newest numbers that there are of it. */
import type { CanvasPicture } from '../../canvas';
import { visibleGraph } from '../../layout';
import type { Overlay, Popup, Workbench } from '../workbench';
import { carryFrame } from './carry';

export interface Seen {
  /** The keyboard's place is shown. */
  readonly hasKeyboard: boolean;
  /** Numbers have been older than the document for so long that it is worth showing. */
  readonly isLate: boolean;
}

export function pictureOf({ editor, found, popup, overlay }: Workbench, seen: Seen): CanvasPicture {
  const { document, calculation, selection, focus, opens } = editor;
  const { shown, verdicts } = calculation;
  return {
    graph: visibleGraph(document),
    frame: shown.frame && carryFrame(shown.frame, shown.document, document),
    isWaiting: shown.isWaiting && seen.isLate,
    selected: selection.ids,
    selectedWires: selection.wires,
    focus: seen.hasKeyboard ? focus : null,
    verdicts,
    found,
    loose: looseIn(popup),
    opens,
    ...layersOf(overlay),
  };
}

function layersOf({ all }: Overlay): Partial<CanvasPicture> {
  const { spotlight, tags, wireTags, presses } = all;
  return { spotlight, tags, wireTags, presses };
}

function looseIn(popup: Popup | null): CanvasPicture['loose'] {
  if (popup?.kind !== 'search' || popup.wire === null) return null;
  return { wire: popup.wire, at: popup.at };
}
