/** Actions that show something: parts of the graph, windows above it. */
import type { Workbench } from '../workbench';
import { centre, screenAt } from './act';
import { actionsOf } from './action';
import { hasSubject, subjectCards } from './subject';

const CLOSER = 1.25;

export const LOOK = actionsOf('look', [
  { id: 'fit', keys: ['F'], run: ({ canvas }) => canvas?.fit() },
  { id: 'fit-selection', keys: ['Shift+F'], isPossible: hasSubject, run: fitSubject },
  { id: 'zoom-in', keys: ['+', '='], repeats: true, run: ({ canvas }) => canvas?.zoomBy(CLOSER) },
  { id: 'zoom-out', keys: ['-'], repeats: true, run: ({ canvas }) => canvas?.zoomBy(1 / CLOSER) },
  { id: 'zoom-reset', keys: ['0'], run: ({ canvas }) => canvas?.resetZoom() },
  { id: 'find', keys: ['Mod+F'], where: 'page', run: (bench) => bench.open({ kind: 'find' }) },
  { id: 'why', keys: ['W'], isPossible: hasFocus, run: askWhy },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'], run: openMenu },
  { id: 'keys', keys: ['?'], run: (bench) => bench.open({ kind: 'keys' }) },
]);

function hasFocus({ editor }: Workbench): boolean {
  return editor.focus !== null;
}

function fitSubject(bench: Workbench): void {
  bench.canvas?.fit(subjectCards(bench).map(({ id }) => id));
}

function askWhy(bench: Workbench): void {
  const id = bench.editor.focus!;
  bench.open({ kind: 'why', target: { on: 'data', id }, screen: screenAt(bench, id) });
}

function openMenu(bench: Workbench): void {
  const id = bench.editor.focus;
  const target = id === null ? ({ on: 'blank' } as const) : ({ on: 'card', id } as const);
  bench.open({ kind: 'menu', target, at: centre(bench), screen: screenAt(bench, id) });
}
