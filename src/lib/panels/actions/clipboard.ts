/** Copies and pastes: by the browser's events where keys were pressed, else by asking it. */
import type { GridPoint } from '../../canvas';
import { addFormula, fragmentOf, fromClipboard, paste, remove, toClipboard } from '../../editor';
import { text } from '../../messages';
import { loadVisits, mayHoldLink } from '../visit';
import type { Workbench } from '../workbench';
import { act, centre, placeOfFormula, selectAdded } from './act';
import { keepKeyboard } from './keyboard';
import { named, subject, subjectNodes } from './subject';

/** null: there is nothing to copy. */
export function clipped(workbench: Workbench): string | null {
  const nodes = subjectNodes(workbench);
  return nodes.length === 0 ? null : toClipboard(fragmentOf(workbench.editor.document, nodes));
}

export function sayCopied(workbench: Workbench): void {
  const { id, count } = named(subject(workbench));
  workbench.announce(text('copied', { what: count === 1 ? id : text('cards', { count }) }));
}

export function removeCut(workbench: Workbench): void {
  const ids = subject(workbench);
  keepKeyboard(workbench, () =>
    act(workbench, remove(ids), { key: 'did-cut', params: named(ids) }),
  );
}

/** A link is opened; of anything else the graph gets more. */
export function insertText(workbench: Workbench, pasted: string, at?: GridPoint): void {
  if (workbench.hasLibrary && mayHoldLink(pasted)) void openLink(workbench, pasted, at);
  else insertGraph(workbench, pasted, at);
}

async function openLink(workbench: Workbench, pasted: string, at?: GridPoint): Promise<void> {
  const visits = await loadVisits(workbench).catch(() => null);
  if (visits?.isLink(pasted) !== true) return insertGraph(workbench, pasted, at);
  const opened = await visits.open(pasted);
  if (!opened.ok) workbench.open({ kind: 'link', problems: opened.problems });
}

/** A document or a formula; else says what it is not. Copies without a place stand aside. */
function insertGraph(workbench: Workbench, pasted: string, at?: GridPoint): void {
  const { document } = workbench.editor;
  const read = fromClipboard(pasted, document.ops);
  if (!read.ok) return workbench.report(read.problems);
  const command =
    read.value.kind === 'document'
      ? paste(read.value.document, at)
      : addFormula(
          read.value.text,
          placeOfFormula(workbench, read.value.text, at ?? centre(workbench)),
        );
  const diff = act(workbench, command, { key: 'did-paste' });
  if (diff !== null) selectAdded(workbench, diff);
}

export async function copyNow(workbench: Workbench): Promise<boolean> {
  const copied = clipped(workbench);
  if (copied === null) return false;
  try {
    await navigator.clipboard.writeText(copied);
  } catch {
    workbench.notify(text('copy-refused'));
    return false;
  }
  sayCopied(workbench);
  return true;
}

export async function cutNow(workbench: Workbench): Promise<void> {
  if (await copyNow(workbench)) removeCut(workbench);
}

export async function pasteNow(workbench: Workbench, at?: GridPoint): Promise<void> {
  let pasted: string;
  try {
    pasted = await navigator.clipboard.readText();
  } catch {
    workbench.notify(text('paste-refused'));
    return;
  }
  insertText(workbench, pasted, at);
}
