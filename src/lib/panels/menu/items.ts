/** What the context menu offers at a place: actions of the table, and what fits this node or wire. */
import { addPort, disconnect, removeWires, setOp, type Command, type What } from '../../editor';
import { isLeafOp, MOST_INPUTS, opsOf, type NodeRecord } from '../../engine';
import type { WireEnd } from '../../layout';
import { text } from '../../messages';
import type { MenuEntry, MenuItem } from '../../ui';
import {
  act,
  actionCalled,
  askForTarget,
  isMacKeyboard,
  labelOf,
  nameOf,
  nodeCalled,
  pasteNow,
  sourceOf,
} from '../actions';
import { opsThatFit } from '../inspect/model';
import type { Popup, Workbench } from '../workbench';

export type MenuPopup = Extract<Popup, { kind: 'menu' }>;

const LINE: MenuItem = { kind: 'line' };

export function itemsFor(bench: Workbench, popup: MenuPopup): readonly MenuItem[] {
  const { target } = popup;
  if (bench.editor.lens.isLocked) return toLook(bench);
  if (target.on === 'wire') return ofWire(bench, popup, target.ends);
  if (target.on === 'blank') return ofBlank(bench, popup);
  const id = target.on === 'input' ? target.end.node : target.id;
  const { ids } = bench.editor.selection;
  if (ids.size > 1 && ids.has(id)) return ofMany(bench);
  const node = nodeCalled(bench, id);
  return node === null ? ofGroup(bench) : ofNode(bench, popup, node);
}

/** The same words and keys as everywhere; it acts on what is selected. */
function action(bench: Workbench, id: string): MenuEntry {
  const called = actionCalled(id);
  const { keys, isPossible, run } = called;
  return {
    kind: 'item',
    label: labelOf(called, bench),
    keys: nameOf(keys[0], isMacKeyboard()),
    disabled: !isPossible(bench),
    run: () => run(bench),
  };
}

/** Those that are possible alone: a short menu is a quick one. */
function possible(bench: Workbench, ...ids: readonly string[]): readonly MenuItem[] {
  return ids.filter((id) => actionCalled(id).isPossible(bench)).map((id) => action(bench, id));
}

const change = (bench: Workbench, label: string, command: Command, what: What): MenuItem => ({
  kind: 'item',
  label,
  run: () => void act(bench, command, what),
});

function ofNode(bench: Workbench, popup: MenuPopup, node: NodeRecord): readonly MenuItem[] {
  const { id } = node;
  return [
    ...(isLeafOp(node.op) ? [{ ...action(bench, 'edit'), label: text('menu-edit') }] : []),
    ...possible(bench, 'rename', 'why', 'go-to-step'),
    ...(sourceOf(bench, id) === null
      ? []
      : [item(text('menu-wire-to'), () => askForTarget(bench, id))]),
    LINE,
    ...opMenu(bench, node),
    ...wiresMenu(bench, popup, node),
    ...possible(bench, 'swap', 'output'),
    LINE,
    ...possible(bench, 'simpler', 'fold-back'),
    ...possible(bench, 'copy', 'cut', 'duplicate', 'group', 'ungroup', 'fold'),
    LINE,
    ...possible(bench, 'delete', ...(isLeafOp(node.op) ? [] : ['heal'])),
  ];
}

const item = (label: string, run: () => void): MenuItem => ({ kind: 'item', label, run });

function opMenu(bench: Workbench, { id, op, ...node }: NodeRecord): readonly MenuItem[] {
  const { document } = bench.editor;
  const choices = opsThatFit(document, { id, op, ...node }).flatMap((group) => group.choices);
  const others = choices.filter((choice) => choice.op !== op);
  if (others.length === 0) return [];
  const items = others.map(({ op: next, symbol }) => {
    const what: What = { key: 'did-op', params: { id, op: next } };
    const label = symbol === next || /\w/.test(symbol) ? next : `${symbol}  ${next}`;
    return change(bench, label, setOp(id, next), what);
  });
  return [{ kind: 'menu', label: text(isLeafOp(op) ? 'menu-role' : 'menu-op'), items }];
}

/** What a hand does on the wires themselves: by name, for the keyboard. */
function wiresMenu(
  bench: Workbench,
  { at, screen }: MenuPopup,
  { id, op, inputs = [] }: NodeRecord,
): readonly MenuItem[] {
  const wires = inputs.flatMap((from, port) => (from === null ? [] : [{ from, port }]));
  const spec = opsOf(bench.editor.document).get(op);
  const canGrow = spec?.kind === 'many' && inputs.length < MOST_INPUTS;
  const items: MenuItem[] = wires.flatMap(({ from, port }) => {
    const end = { node: id, port };
    return [
      change(bench, text('menu-disconnect', { from }), disconnect(end), {
        key: 'did-disconnect',
        params: { id },
      }),
      item(text('menu-insert', { from }), () =>
        bench.open({ kind: 'search', at, screen, wire: null, insert: end }),
      ),
    ];
  });
  if (canGrow) {
    const what = { key: 'did-port', params: { id } };
    items.push(change(bench, text('menu-port'), addPort(id), what));
  }
  return items.length === 0 ? [] : [{ kind: 'menu', label: text('menu-wires'), items }];
}

/** Where nothing can be changed. */
function toLook(bench: Workbench): readonly MenuItem[] {
  const own = possible(bench, 'why', 'go-to-step', 'copy', 'fit-selection');
  return [
    ...own,
    ...(own.length === 0 ? [] : [LINE]),
    ...possible(bench, 'select-all', 'find', 'fit'),
    LINE,
    ...possible(bench, 'check', 'keys'),
  ];
}

function ofMany(bench: Workbench): readonly MenuItem[] {
  return [
    ...possible(bench, 'copy', 'cut', 'duplicate', 'fit-selection'),
    LINE,
    ...possible(bench, 'group', 'ungroup', 'fold'),
    LINE,
    ...possible(bench, 'delete', 'heal'),
  ];
}

function ofGroup(bench: Workbench): readonly MenuItem[] {
  return [
    ...possible(bench, 'fold', 'fold-back', 'ungroup', 'rename'),
    LINE,
    ...possible(bench, 'copy', 'cut', 'duplicate', 'fit-selection'),
    LINE,
    ...possible(bench, 'delete'),
  ];
}

function ofWire(
  bench: Workbench,
  { at, screen }: MenuPopup,
  ends: readonly WireEnd[],
): readonly MenuItem[] {
  const [end] = ends;
  const params = { id: end.node, count: ends.length };
  const key = ends.length === 1 ? 'did-disconnect' : 'did-disconnect-many';
  return [
    item(text('menu-insert-here'), () =>
      bench.open({ kind: 'search', at, screen, wire: null, insert: end }),
    ),
    change(bench, text('menu-cut-wire'), removeWires(ends), { key, params }),
  ];
}

function ofBlank(bench: Workbench, { at, screen }: MenuPopup): readonly MenuItem[] {
  return [
    item(text('menu-add-here'), () => bench.open({ kind: 'search', at, screen, wire: null })),
    item(text('menu-paste-here'), () => void pasteNow(bench, at)),
    LINE,
    ...possible(bench, 'select-all', 'find', 'fit'),
    LINE,
    ...possible(bench, 'tidy', 'check', 'keys'),
  ];
}
