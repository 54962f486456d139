/** What hands on the canvas ask for: done to the document, or opened above the page. */
import type { Intent } from '../../canvas';
import {
  addPort,
  chain,
  connect,
  disconnect,
  fold,
  insertOnWire,
  move,
  reroute,
  setValue,
  type Command,
  type What,
} from '../../editor';
import { text } from '../../messages';
import { act } from '../actions';
import type { Workbench } from '../workbench';
import { drop } from './drop';
import { makeRoom } from './room';

/** They look at the graph. */
const LOOKS: ReadonlySet<Intent['do']> = new Set(['select', 'why', 'menu', 'refuse', 'press']);

export function hear(bench: Workbench, intent: Intent): void {
  if (bench.editor.lens.isLocked && !LOOKS.has(intent.do)) {
    return bench.report([{ code: 'graph-locked' }]);
  }
  const change = changeIn(bench, intent);
  if (change !== null) return void act(bench, ...change);
  switch (intent.do) {
    case 'select':
      return select(bench, intent);
    case 'value':
      return setNumber(bench, intent);
    case 'edit':
      return bench.open({ kind: 'field', id: intent.id, part: intent.part });
    case 'search':
      return search(bench, intent);
    case 'why':
      return bench.open({ kind: 'why', target: intent.target, screen: intent.screen });
    case 'menu':
      return openMenu(bench, intent);
    case 'drop':
      return drop(bench, intent);
    case 'press':
      return bench.overlay.all.onpress?.(intent.id);
    case 'refuse':
      return bench.notify(text(intent.code, intent.params));
  }
}

/** One command, and what undo will call it. */
function changeIn(bench: Workbench, intent: Intent): readonly [Command, What] | null {
  switch (intent.do) {
    case 'move':
      return [move(intent.places), { key: 'did-move', params: named([...intent.places.keys()]) }];
    case 'connect': {
      const { from, to, port } = intent;
      return [connect(from, to, port), { key: 'did-connect', params: { from, to } }];
    }
    case 'disconnect':
      return [disconnect(intent.end), { key: 'did-disconnect', params: { id: intent.end.node } }];
    case 'reroute': {
      const { end, to, port } = intent;
      const params = { from: sourceOf(bench, end.node, end.port), to };
      return [reroute(end, to, port), { key: 'did-reroute', params }];
    }
    case 'insert': {
      const { id, end, places } = intent;
      const put = chain(move(places), insertOnWire(id, end), makeRoom(id));
      return [put, { key: 'did-insert', params: { id } }];
    }
    case 'fold': {
      const { id, folded } = intent;
      return [fold(id, folded), { key: folded ? 'did-fold' : 'did-unfold', params: { id } }];
    }
    case 'add-port':
      return [addPort(intent.id), { key: 'did-port', params: { id: intent.id } }];
    default:
      return null;
  }
}

type Asked<Do extends Intent['do']> = Extract<Intent, { do: Do }>;

/** The keyboard goes on from where the hand was, and so does a walk through the pass. */
function select({ editor }: Workbench, { ids, wires, how }: Asked<'select'>): void {
  editor.select(ids, how, wires);
  const last = ids.at(-1);
  if (last === undefined || ids.length > 1) return;
  editor.setFocus(last);
  if (how === 'replace' && editor.playback.position !== null) editor.playback.goTo(last);
}

/** Every step of a drag; nothing is said of each. */
function setNumber(bench: Workbench, { id, value, gesture }: Asked<'value'>): void {
  bench.perform(setValue(id, value), { key: 'did-value', params: { id } }, gesture);
}

function search(bench: Workbench, { at, screen, wire, insert }: Asked<'search'>): void {
  bench.open({ kind: 'search', at, screen, wire, insert });
}

function openMenu(bench: Workbench, { target, at, screen }: Asked<'menu'>): void {
  bench.open({ kind: 'menu', target, at, screen });
}

function sourceOf({ editor }: Workbench, id: string, port: number): string {
  return editor.document.nodes.find((node) => node.id === id)?.inputs?.[port] ?? '';
}

const named = (ids: readonly string[]) => ({ id: ids[0], count: ids.length });
