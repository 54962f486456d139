/** What the menu of documents offers. */
import type { Entry, Library } from '../../editor';
import type { GraphDocument, Outcome } from '../../engine';
import { text } from '../../messages';
import type { MenuItem } from '../../ui';
import { actionCalled, isMacKeyboard, labelOf, nameOf } from '../actions';
import type { Popup, Workbench } from '../workbench';
import { timeSince } from './time-since';

const LINE: MenuItem = { kind: 'line' };
/** So many stand in the menu itself, the others one step further. */
const RECENT = 6;
const EMPTY: GraphDocument = { format: 'wiregrad', version: 1, nodes: [] };

export function documentItems(workbench: Workbench, now: number): readonly MenuItem[] {
  const { library } = workbench;
  const others = library.entries.filter(({ id }) => id !== library.current.id);
  const doing = (work: () => Promise<Outcome<null>>) => () => void tell(workbench, work());
  const { id } = library.current;
  const items: MenuItem[] = [
    item(
      'document-new',
      doing(() => library.create(EMPTY)),
    ),
    item('document-examples', () => workbench.open({ kind: 'gallery' })),
    action(workbench, 'open'),
    item('document-open-link', () => workbench.open({ kind: 'link', problems: [] })),
    LINE,
    ofGraph(workbench, 'share', { kind: 'share' }),
    action(workbench, 'save'),
    ofGraph(workbench, 'document-picture', { kind: 'pictures' }),
    action(workbench, 'print'),
    LINE,
    item('document-rename', () => document.getElementById('document-title')?.focus()),
    item(
      'document-duplicate',
      doing(() => library.duplicate(id)),
    ),
    // There is nothing kept of somebody else's that could be deleted.
    ...(library.isVisiting ? [] : [item('document-delete', () => void remove(workbench))]),
  ];
  if (others.length === 0) return items;
  const recent = others.map((entry) => opening(entry, now, doing(openThe(library, entry))));
  const rest = recent.slice(RECENT);
  const more: MenuItem[] =
    rest.length === 0 ? [] : [{ kind: 'menu', label: text('document-more'), items: rest }];
  return [...items, LINE, ...recent.slice(0, RECENT), ...more];
}

const item = (key: string, run: () => void): MenuItem => ({ kind: 'item', label: text(key), run });

function action(workbench: Workbench, id: string): MenuItem {
  const called = actionCalled(id);
  const { keys, run } = called;
  const label = labelOf(called, workbench);
  return { kind: 'item', label, keys: nameOf(keys[0], isMacKeyboard()), run: () => run(workbench) };
}

/** Of an empty page there is nothing to show. */
const ofGraph = (workbench: Workbench, key: string, popup: Popup): MenuItem => ({
  kind: 'item',
  label: text(key),
  run: () => workbench.open(popup),
  disabled: workbench.editor.document.nodes.length === 0,
});

const openThe =
  (library: Library, { id }: Entry) =>
  () =>
    library.openDocument(id);

const opening = (entry: Entry, now: number, run: () => void): MenuItem => ({
  kind: 'item',
  label: entry.title || text('untitled'),
  keys: text('document-about', { count: entry.nodes, when: timeSince(entry.changed, now) }),
  run,
});

async function tell(workbench: Workbench, work: Promise<Outcome<null>>): Promise<boolean> {
  const outcome = await work;
  if (!outcome.ok) workbench.report(outcome.problems);
  return outcome.ok;
}

async function remove(workbench: Workbench): Promise<void> {
  const { library } = workbench;
  const title = library.current.title || text('untitled');
  if (!(await tell(workbench, library.remove(library.current.id)))) return;
  workbench.notify(text('document-deleted', { title }), {
    label: text('undo'),
    run: () => void tell(workbench, library.restore()),
  });
}
