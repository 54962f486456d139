/** The state of the editor: one document, what is selected in it, and one way to change it. */
import {
  applyDiff,
  difference,
  failure,
  isEmptyDiff,
  readDocument,
  success,
  type GraphDiff,
  type GraphDocument,
  type Outcome,
} from '../engine';
import { visibleGraph, type WireEnd } from '../layout';
import { Calculation } from './calculation.svelte';
import { dropRules, setOutput, setTitle, setValue, type Command } from './commands';
import { EXAMPLE } from './example';
import { NO_HISTORY, record, redo, undo, type History, type Leap, type What } from './history';
import { historyWithoutLens, lensOf, withoutLens, type Lens } from './lens';
import { tabOrder, walk, type Way } from './navigation';
import { placed } from './placing';
import { Playback } from './playback.svelte';
import {
  choose,
  nodesOf,
  NOTHING_SELECTED,
  prune,
  renamed,
  renamesIn,
  selectionOf,
  type How,
  type Selection,
} from './selection';

export class Editor {
  #document = $state.raw<GraphDocument>(EXAMPLE);
  #history = $state.raw(NO_HISTORY);
  #selection = $state.raw(NOTHING_SELECTED);
  #focus = $state.raw<string | null>(null);
  #leaps = $state(0);
  #opens = $state(0);
  /** The card from which the keyboard came to the focus. */
  #via: string | null = null;
  #listeners: readonly (() => void)[] = [];

  readonly #lens = $derived(lensOf(this.#document));
  readonly calculation: Calculation;
  readonly playback: Playback;

  constructor(document: GraphDocument = EXAMPLE) {
    this.#document = placed(document);
    this.calculation = new Calculation(this.#document);
    this.playback = new Playback(this.calculation);
  }

  get document(): GraphDocument {
    return this.#document;
  }

  get history(): History {
    return this.#history;
  }

  /** What whoever shared the document wishes to be seen of it. */
  get lens(): Lens {
    return this.#lens;
  }

  /** Counts undos, redos and documents opened: a text being typed gives way to them. */
  get leaps(): number {
    return this.#leaps;
  }

  /** Counts documents opened: a view of one starts anew. */
  get opens(): number {
    return this.#opens;
  }

  get undoes(): What | null {
    return this.#history.past.at(-1)?.what ?? null;
  }

  get redoes(): What | null {
    return this.#history.future.at(-1)?.what ?? null;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** The selected nodes and those of selected groups, in document order. */
  get selectedNodes(): readonly string[] {
    return nodesOf(this.#document, this.#selection);
  }

  /** The card that the keyboard is on. */
  get focus(): string | null {
    return this.#focus;
  }

  /** Another document: nothing of the one before can be undone any more. */
  open(document: GraphDocument, history: History = NO_HISTORY): void {
    this.#document = placed(document);
    this.#history = history;
    this.#selection = NOTHING_SELECTED;
    this.setFocus(null);
    this.#leaps += 1;
    this.#opens += 1;
    this.calculation.open(this.#document);
    this.playback.pause();
    this.playback.seek(document.view?.step ?? null);
  }

  /** The only way in which a person's hand reaches the document. */
  dispatch(command: Command, what: What, gesture: string | null = null): Outcome<GraphDiff> {
    if (this.#lens.isLocked) return failure({ code: 'graph-locked' });
    const before = this.#document;
    const made = command(before);
    if (!made.ok) return made;
    const next = placed(made.value);
    const diff = difference(before, next);
    if (isEmptyDiff(diff)) return success(diff);
    const selection = this.#selection;
    this.#history = record(this.#history, { diff, before, what, gesture, selection });
    this.#move(diff, next);
    return success(diff);
  }

  setValue(id: string, value: number, gesture: string): Outcome<GraphDiff> {
    return this.dispatch(setValue(id, value), { key: 'did-value', params: { id } }, gesture);
  }

  setOutput(id: string): Outcome<GraphDiff> {
    return this.dispatch(setOutput(id), { key: 'did-output', params: { id } });
  }

  rename(title: string, gesture: string | null): Outcome<GraphDiff> {
    return this.dispatch(setTitle(title), { key: 'did-title' }, gesture);
  }

  dropRules(): Outcome<GraphDiff> {
    return this.dispatch(dropRules(), { key: 'did-rules' });
  }

  /** Takes the lens off. That is no change of the graph: nothing is undone by it, nobody is told. */
  showEverything = (): void => {
    const before = this.#document;
    this.#document = withoutLens(before);
    this.#history = historyWithoutLens(this.#history);
    this.calculation.follow(difference(before, this.#document), this.#document);
  };

  /** What was undone; null where there was nothing to undo. */
  undo = (): Outcome<What | null> => this.#leap(undo(this.#history, this.#selection));

  redo = (): Outcome<What | null> => this.#leap(redo(this.#history, this.#selection));

  select(ids: Iterable<string>, how: How = 'replace', wires: readonly WireEnd[] = []): void {
    const chosen = prune(selectionOf(ids, wires), this.#document);
    this.#selection = choose(this.#selection, chosen, how);
  }

  selectWires(wires: readonly WireEnd[], how: How = 'replace'): void {
    this.select([], how, wires);
  }

  /** All cards that are in sight: of a folded group the group itself. */
  selectAll = (): void => {
    this.select(visibleGraph(this.#document).cards.map(({ id }) => id));
  };

  clear = (): void => {
    this.#selection = NOTHING_SELECTED;
  };

  setFocus(id: string | null): void {
    this.#focus = id;
    this.#via = null;
  }

  /** Moves the keyboard along a wire or to a sibling; null where there is nothing that way. */
  walk(way: Way): string | null {
    const graph = visibleGraph(this.#document);
    if (this.#focus === null) {
      this.setFocus(tabOrder(graph)[0] ?? null);
      return this.#focus;
    }
    const next = walk(graph, { at: this.#focus, via: this.#via }, way);
    if (next === null) return null;
    this.#focus = next.at;
    this.#via = next.via;
    return next.at;
  }

  /** Calls back after every change of the document, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => (this.#listeners = this.#listeners.filter((each) => each !== listener));
  }

  #leap(leap: Leap | null): Outcome<What | null> {
    if (leap === null) return success(null);
    const next = applyDiff(this.#document, leap.diff);
    if (!next.ok || (leap.isRestored && !isSound(next.value))) {
      this.#history = NO_HISTORY;
      return failure({ code: 'history-lost' });
    }
    this.#history = leap.history;
    this.#leaps += 1;
    this.#selection = leap.selection;
    this.#move(leap.diff, next.value);
    return success(leap.what);
  }

  #move(diff: GraphDiff, next: GraphDocument): void {
    const names = renamesIn(diff);
    this.#document = next;
    this.#selection = prune(renamed(this.#selection, names), next);
    this.#focus = this.#focus && focusIn(next, names.get(this.#focus) ?? this.#focus);
    this.calculation.follow(diff, next);
    for (const listener of this.#listeners) listener();
  }
}

/** What came from storage is believed once it reads as a document, and as the same one. */
function isSound(document: GraphDocument): boolean {
  const read = readDocument(document);
  return read.ok && isEmptyDiff(difference(document, read.value));
}

const focusIn = ({ nodes, groups = [] }: GraphDocument, wanted: string): string | null =>
  nodes.some(({ id }) => id === wanted) || groups.some(({ id }) => id === wanted) ? wanted : null;
