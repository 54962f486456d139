/** Actions on the graph as a whole. */
import type { What } from '../../editor';
import type { Outcome } from '../../engine';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import { actionsOf } from './action';
import { tidy } from './tidy';

export const GRAPH = actionsOf('graph', [
  {
    id: 'undo',
    keys: ['Mod+Z'],
    where: 'page',
    repeats: true,
    changes: true,
    isPossible: ({ editor, draft }) => editor.undoes !== null || draft.problems.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    keys: ['Shift+Mod+Z', 'Mod+Y'],
    where: 'page',
    repeats: true,
    changes: true,
    isPossible: ({ editor }) => editor.redoes !== null,
    run: (bench) => tell(bench, bench.editor.redo(), 'redone'),
  },
  {
    id: 'tidy',
    keys: ['T'],
    changes: true,
    isPossible: hasNodes,
    run: (bench) => void tidy(bench),
  },
  {
    id: 'check',
    keys: ['G'],
    isPossible: canCheck,
    run: (bench) => bench.open({ kind: 'check' }),
  },
  { id: 'hand', keys: ['B'], changes: true, isPossible: canCheck, run: runBackward },
]);

function hasNodes({ editor }: Workbench): boolean {
  return editor.document.nodes.length > 0;
}

/** What it finds is about gradients, and shown by the inspector. */
function canCheck(bench: Workbench): boolean {
  const { hidesGrad, hidesPanels } = bench.editor.lens;
  return hasNodes(bench) && !hidesGrad && !hidesPanels;
}

/** By hand: of the card that the keyboard is on. */
function runBackward(bench: Workbench): void {
  const { presses, onpress } = bench.overlay.all;
  const id = bench.editor.focus ?? '';
  if (presses?.has(id)) onpress?.(id);
  else bench.open({ kind: 'experiment', key: 'hand' });
}

/** A formula that is not complete is not in the history yet: it goes first. */
function undo(bench: Workbench): void {
  if (bench.draft.problems.length > 0) bench.draft.drop();
  else tell(bench, bench.editor.undo(), 'undone');
}

function tell(bench: Workbench, outcome: Outcome<What | null>, key: string): void {
  if (!outcome.ok) bench.report(outcome.problems);
  else if (outcome.value !== null) {
    const { key: what, params } = outcome.value;
    bench.announce(text(key, { what: text(what, params) }));
  }
}
