/** Draws a wire by keyboard: C, a walk to the target or its name, Enter. */
import { chain, connect, disconnect } from '../../editor';
import { visibleGraph, type Card } from '../../layout';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import { act, screenAt } from './act';
import type { KeyPress } from './keys';
import { nodeCalled, subject } from './subject';

export const canConnect = (workbench: Workbench): boolean =>
  subject(workbench).length === 1 && sourceOf(workbench, subject(workbench)[0]) !== null;

/** The node whose value a wire from this card carries; null where that is not one. */
export function sourceOf(workbench: Workbench, id: string): string | null {
  const outputs = cardCalled(workbench, id)?.outputs ?? [];
  return outputs.length === 1 ? outputs[0].node : null;
}

function cardCalled({ editor }: Workbench, id: string): Card | null {
  const { cards, cardOf } = visibleGraph(editor.document);
  return cards[cardOf.get(id) ?? -1] ?? null;
}

export function beginConnecting(workbench: Workbench): void {
  const [id] = subject(workbench);
  workbench.connecting = id;
  workbench.editor.setFocus(id);
  workbench.announce(text('connecting', { id }));
}

export function stopConnecting(workbench: Workbench): void {
  workbench.connecting = null;
  workbench.announce(text('connecting-stopped'));
}

/** Walking stays what it is; all else that is typed is about the wire. */
export function pressConnecting(press: KeyPress, workbench: Workbench): boolean {
  const { connecting, editor } = workbench;
  if (connecting === null || press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key === 'Escape') stopConnecting(workbench);
  else if (press.key === 'Enter') finishConnecting(workbench, editor.focus, null);
  else if (/^[1-9]$/.test(press.key)) {
    finishConnecting(workbench, editor.focus, Number(press.key) - 1);
  } else if (/^[A-Za-z]$/.test(press.key)) askForTarget(workbench, connecting, press.key);
  else return false;
  return true;
}

export function askForTarget(workbench: Workbench, from: string, typed = ''): void {
  workbench.connecting = null;
  workbench.open({ kind: 'target', from, typed, screen: screenAt(workbench, from) });
}

function finishConnecting(workbench: Workbench, to: string | null, port: number | null): void {
  const from = workbench.connecting!;
  if (to === null || to === from) return workbench.announce(text('connecting', { id: from }));
  workbench.connecting = null;
  connectCards(workbench, from, to, port);
}

/** A null port is the first free one; a wire that is in the way gives way. */
export function connectCards(
  workbench: Workbench,
  from: string,
  to: string,
  port: number | null,
): void {
  const source = sourceOf(workbench, from);
  const target = nodeCalled(workbench, to);
  if (source === null || target === null) return workbench.notify(text('connect-folded'));
  const isTaken = port !== null && target.inputs?.[port] != null;
  const wire = connect(source, to, port);
  const command = isTaken ? chain(disconnect({ node: to, port }), wire) : wire;
  const diff = act(workbench, command, { key: 'did-connect', params: { from: source, to } });
  if (diff === null) return;
  workbench.editor.setFocus(to);
  workbench.editor.select([to]);
}
