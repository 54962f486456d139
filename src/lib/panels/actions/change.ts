/** Actions that change what is there. */
import {
  chain,
  duplicate,
  fold,
  freshId,
  group,
  remove,
  removeWires,
  setOutput,
  swapOperands,
  ungroup,
} from '../../editor';
import type { GroupRecord } from '../../engine';
import type { Workbench } from '../workbench';
import { act, selectAdded } from './act';
import { actionsOf } from './action';
import { nudge } from './nudge';
import { keepKeyboard } from './keyboard';
import { hasSubject, named, oneNode, subject, subjectGroups, subjectNodes } from './subject';

export const CHANGE = actionsOf('change', [
  { id: 'edit', keys: ['Enter'], isPossible: hasSubject, run: edit },
  { id: 'rename', keys: ['F2'], isPossible: hasSubject, run: (bench) => openField(bench, 'name') },
  {
    id: 'raise',
    keys: ['Alt+ArrowUp'],
    repeats: true,
    isPossible: isLeaf,
    run: (bench) => nudge(bench, 1),
  },
  {
    id: 'lower',
    keys: ['Alt+ArrowDown'],
    repeats: true,
    isPossible: isLeaf,
    run: (bench) => nudge(bench, -1),
  },
  { id: 'swap', keys: ['S'], isPossible: hasOperands, run: swap },
  { id: 'output', keys: ['O'], isPossible: isNoOutput, run: makeOutput },
  { id: 'duplicate', keys: ['Mod+D'], isPossible: hasSubject, run: duplicateSubject },
  {
    id: 'delete',
    keys: ['Delete', 'Backspace'],
    isPossible: hasAnything,
    run: (bench) => erase(bench, false),
  },
  {
    id: 'heal',
    keys: ['Alt+Delete', 'Alt+Backspace'],
    isPossible: hasSubject,
    run: (bench) => erase(bench, true),
  },
  { id: 'group', keys: ['Mod+G'], isPossible: hasSubject, run: groupSubject },
  { id: 'ungroup', keys: ['Shift+Mod+G'], isPossible: hasGroup, run: ungroupSubject },
  { id: 'fold', keys: ['E'], called: foldName, isPossible: hasGroup, run: foldSubject },
]);

function isLeaf(bench: Workbench): boolean {
  return oneNode(bench)?.value !== undefined;
}

function hasOperands(bench: Workbench): boolean {
  return (oneNode(bench)?.inputs?.length ?? 0) > 1;
}

function isNoOutput(bench: Workbench): boolean {
  const node = oneNode(bench);
  return node !== null && node.id !== outputOf(bench);
}

/** Said by the document, or else by its only sink. */
function outputOf({ editor }: Workbench): string | undefined {
  const { document, frame } = editor.calculation.shown;
  const found = document === editor.document ? document.nodes[frame?.output ?? -1]?.id : undefined;
  return editor.document.output ?? found;
}

function hasGroup(bench: Workbench): boolean {
  return subjectGroups(bench).length > 0;
}

function hasAnything(bench: Workbench): boolean {
  return hasSubject(bench) || bench.editor.selection.wires.length > 0;
}

/** The value of a leaf, the inside of a folded group, the name of anything else. */
function edit(bench: Workbench): void {
  if (isLeaf(bench)) openField(bench, 'data');
  else if (oneNode(bench) === null && hasGroup(bench)) foldSubject(bench);
  else openField(bench, 'name');
}

function openField(bench: Workbench, part: 'data' | 'name'): void {
  const [id] = subject(bench);
  bench.canvas?.reveal(id);
  bench.open({ kind: 'field', id, part });
}

function swap(bench: Workbench): void {
  const { id } = oneNode(bench)!;
  act(bench, swapOperands(id), { key: 'did-swap', params: { id } });
}

function makeOutput(bench: Workbench): void {
  const { id } = oneNode(bench)!;
  act(bench, setOutput(id), { key: 'did-output', params: { id } });
}

function duplicateSubject(bench: Workbench): void {
  const params = named(subject(bench));
  const diff = act(bench, duplicate(subject(bench)), { key: 'did-duplicate', params });
  if (diff !== null) selectAdded(bench, diff);
}

function erase(bench: Workbench, heal: boolean): void {
  const ids = subject(bench);
  const { wires } = bench.editor.selection;
  if (ids.length === 0) {
    const [{ node: id }] = wires;
    const key = wires.length === 1 ? 'did-disconnect' : 'did-disconnect-many';
    act(bench, removeWires(wires), { key, params: { id, count: wires.length } });
    return;
  }
  keepKeyboard(bench, () => {
    const what = { key: heal ? 'did-heal' : 'did-delete', params: named(ids) };
    act(bench, chain(removeWires(wires), remove(ids, { heal })), what);
  });
}

function groupSubject(bench: Workbench): void {
  const nodes = subjectNodes(bench);
  const id = freshId(bench.editor.document, 'group');
  const what = { key: 'did-group', params: { count: nodes.length } };
  if (act(bench, group(subject(bench)), what) !== null) bench.editor.select([id]);
}

function ungroupSubject(bench: Workbench): void {
  const nodes = subjectNodes(bench);
  const groups = subjectGroups(bench).map(({ id }) => id);
  const what = { key: 'did-ungroup', params: named(groups) };
  if (act(bench, chain(...groups.map(ungroup)), what) !== null) bench.editor.select(nodes);
}

const isAnyOpen = (groups: readonly GroupRecord[]): boolean =>
  groups.some(({ folded }) => folded !== true);

function foldName(bench: Workbench): string {
  return isAnyOpen(subjectGroups(bench)) ? 'action-fold-now' : 'action-unfold-now';
}

/** What is unfolded is folded first: a press then always changes all of them alike. */
function foldSubject(bench: Workbench): void {
  const groups = subjectGroups(bench);
  const folded = isAnyOpen(groups);
  const ids = groups.map(({ id }) => id);
  const what = { key: folded ? 'did-fold' : 'did-unfold', params: named(ids) };
  if (act(bench, chain(...ids.map((id) => fold(id, folded))), what) === null) return;
  bench.editor.select(ids);
  if (folded) bench.editor.setFocus(ids[0]);
}
