/** Actions that make new things. */
import type { Workbench } from '../workbench';
import { centre, screenAt } from './act';
import { actionsOf } from './action';
import { copyNow, cutNow, pasteNow } from './clipboard';
import { beginConnecting, canConnect } from './connect';
import { pointerOverGraph } from './pointer';
import { hasSubject } from './subject';

export const BUILD = actionsOf('build', [
  { id: 'add', keys: ['A', '/'], run: openSearch },
  { id: 'connect', keys: ['C'], isPossible: canConnect, run: beginConnecting },
  {
    id: 'copy',
    keys: ['Mod+C'],
    isByEvent: true,
    changes: false,
    isPossible: hasSubject,
    run: (bench) => void copyNow(bench),
  },
  {
    id: 'cut',
    keys: ['Mod+X'],
    isByEvent: true,
    isPossible: hasSubject,
    run: (bench) => void cutNow(bench),
  },
  { id: 'paste', keys: ['Mod+V'], isByEvent: true, run: (bench) => void pasteNow(bench) },
]);

/** At the pointer, where that is over the graph; else in the middle. */
function openSearch(bench: Workbench): void {
  const { canvas } = bench;
  const pointer = pointerOverGraph();
  const at = pointer === null ? centre(bench) : (canvas?.gridAt(pointer) ?? [0, 0]);
  bench.open({ kind: 'search', at, screen: pointer ?? screenAt(bench, null), wire: null });
}
