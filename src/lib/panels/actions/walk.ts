/** Actions that walk the graph, select in it and move its cards. */
import { move, type Way } from '../../editor';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import { act } from './act';
import { actionsOf } from './action';
import { arrive, goTo, orderOf } from './keyboard';
import { hasSubject, named, placeOf, subject, subjectCards } from './subject';

const WAYS = [
  ['left', 'ArrowLeft', -1, 0],
  ['right', 'ArrowRight', 1, 0],
  ['up', 'ArrowUp', 0, -1],
  ['down', 'ArrowDown', 0, 1],
] as const;

/** Two steps of the grid: one dot of the paper. */
const STRIDE = 2;

export const WALK = actionsOf('walk', [
  ...WAYS.map(([way, key]) => ({
    id: `walk-${way}`,
    keys: [key],
    repeats: true,
    run: (bench: Workbench) => step(bench, way, 'select'),
  })),
  { id: 'next', keys: ['PageDown'], repeats: true, run: (bench) => pass(bench, 1) },
  { id: 'previous', keys: ['PageUp'], repeats: true, run: (bench) => pass(bench, -1) },
  { id: 'first', keys: ['Home'], run: (bench) => goToPlace(bench, 0) },
  { id: 'last', keys: ['End'], run: (bench) => goToPlace(bench, -1) },
  ...WAYS.map(([way, key]) => ({
    id: `look-${way}`,
    keys: [`Mod+${key}`],
    repeats: true,
    run: (bench: Workbench) => step(bench, way, 'look'),
  })),
  { id: 'toggle', keys: ['Shift+Enter'], isPossible: hasFocus, run: toggle },
  { id: 'select-all', keys: ['Mod+A'], run: selectAll },
  { id: 'let-go', keys: ['Escape'], run: letGo },
  ...WAYS.map(([way, key, x, y]) => ({
    id: `move-${way}`,
    keys: [`Shift+${key}`],
    repeats: true,
    changes: true,
    isPossible: hasSubject,
    run: (bench: Workbench) => shift(bench, x * STRIDE, y * STRIDE),
  })),
]);

function hasFocus({ editor }: Workbench): boolean {
  return editor.focus !== null;
}

function step(bench: Workbench, way: Way, how: 'select' | 'look'): void {
  const id = bench.editor.walk(way);
  if (id === null) bench.announce(text(`nothing-${way}`));
  else arrive(bench, id, how);
}

/** In a circle, so that no card is out of reach. */
function pass(bench: Workbench, by: 1 | -1): void {
  const order = orderOf(bench);
  const place = order.indexOf(bench.editor.focus ?? '');
  goToPlace(bench, place < 0 ? 0 : (place + by) % order.length);
}

function goToPlace(bench: Workbench, place: number): void {
  const id = orderOf(bench).at(place);
  if (id !== undefined) goTo(bench, id);
}

function toggle(bench: Workbench): void {
  const { editor } = bench;
  const id = editor.focus!;
  editor.select([id], 'toggle');
  bench.announce(text(editor.selection.ids.has(id) ? 'now-selected' : 'not-selected', { id }));
}

function selectAll(bench: Workbench): void {
  bench.editor.selectAll();
  bench.announce(text('selected-count', { count: bench.editor.selection.ids.size }));
}

/** Walking through the pass ends first. */
function letGo(bench: Workbench): void {
  const { playback } = bench.editor;
  if (playback.position !== null) return playback.leave();
  const { ids, wires } = bench.editor.selection;
  if (ids.size + wires.length === 0) return;
  bench.editor.clear();
  bench.announce(text('selected-none'));
}

/** Moves in a row are one step to undo. */
function shift(bench: Workbench, dx: number, dy: number): void {
  const places = new Map(
    subjectCards(bench).map((card) => {
      const [x, y] = placeOf(card);
      return [card.id, [x + dx, y + dy] as const];
    }),
  );
  const ids = subject(bench);
  act(bench, move(places), { key: 'did-move', params: named(ids) }, `move ${ids.join()}`);
}
