/** What all parts around the canvas share: the editor, the canvas' handle, what is open, what is said. */
import type { CanvasHandle } from '../../canvas';
import type {
  Command,
  Editor,
  FormulaDraft,
  Library,
  Pinned,
  Preferences,
  What,
} from '../../editor';
import type { GraphDiff, Outcome, Problem } from '../../engine';
import { knows, learnTheRest, say, text } from '../../messages';
import type { ExperimentKey } from '../explore/experiments';
import type { Judge } from '../rules';
import type { Visits } from '../visit';
import { foundIn } from './found';
import { Overlay } from './overlay.svelte';
import { TYPED_INTO, type Popup } from './popup';

/** A short sentence that passes by; what can be done about it stands next to it. */
export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Work that takes a while, with a way to end it. */
export interface Task {
  readonly text: string;
  /** From 0 to 1; null where nobody knows. */
  readonly progress: number | null;
  readonly stop: () => void;
}

/** What there is to know of a formula that is being typed. */
export type Draft = Pick<FormulaDraft, 'problems' | 'complete' | 'drop'>;

interface Parts {
  readonly editor: Editor;
  readonly draft: Draft;
  /** null in somebody else's page: nothing is kept there. */
  readonly library: Library | null;
  readonly preferences: Preferences;
}

export class Workbench {
  readonly editor: Editor;
  readonly draft: Draft;
  readonly preferences: Preferences;
  readonly overlay = new Overlay();

  readonly #library: Library | null;
  #canvas = $state.raw<CanvasHandle | null>(null);
  #popup = $state.raw<Popup | null>(null);
  #notice = $state.raw<Notice | null>(null);
  #query = $state('');
  #connecting = $state.raw<string | null>(null);
  #task = $state.raw<Task | null>(null);
  #experiment = $state.raw<ExperimentKey | null>(null);
  #judge = $state.raw<Judge | null>(null);
  #pinned = $state.raw<Pinned | null>(null);
  #visits = $state.raw<Visits | null>(null);
  #isLecturing = $state(false);
  #ahead: string | null = null;
  /** The notice that says why something was refused: it goes once something else is not. */
  #refusal: Notice | null = null;
  /** The documents that had been opened by then: another one has nothing to do with it. */
  #refusedAt = 0;
  #announcement = $state.raw({ text: '', count: 0 });

  readonly #found = $derived.by(() =>
    foundIn(this.editor.document, this.editor.calculation.shown, this.#query),
  );

  constructor({ editor, draft, library, preferences }: Parts) {
    this.editor = editor;
    this.draft = draft;
    this.#library = library;
    this.preferences = preferences;
  }

  /** Whether documents are kept here. */
  get hasLibrary(): boolean {
    return this.#library !== null;
  }

  get library(): Library {
    if (this.#library === null) throw new Error('nothing is kept in somebody else’s page');
    return this.#library;
  }

  /** null until the canvas is there. */
  get canvas(): CanvasHandle | null {
    return this.#canvas;
  }

  set canvas(handle: CanvasHandle | null) {
    this.#canvas = handle;
  }

  /** All but the graph and the step steps back. */
  get isLecturing(): boolean {
    return this.#isLecturing;
  }

  set isLecturing(isLecturing: boolean) {
    this.#isLecturing = isLecturing;
  }

  /** null until that part is loaded. */
  get visits(): Visits | null {
    return this.#visits;
  }

  set visits(visits: Visits | null) {
    this.#visits = visits;
  }

  get popup(): Popup | null {
    return this.#popup;
  }

  open = (popup: Popup): void => {
    this.#popup = popup;
    this.#ahead = TYPED_INTO.has(popup.kind) ? '' : null;
  };

  close = (): void => {
    this.#popup = null;
    this.#ahead = null;
  };

  get isAwaitingField(): boolean {
    return this.#ahead !== null;
  }

  /** What is typed before the field is there for it; true: there is one to come. */
  typeAhead(key: string): boolean {
    if (this.#ahead === null) return false;
    this.#ahead += key;
    return true;
  }

  /** The field is there. */
  takeTyped(): string {
    const typed = this.#ahead ?? '';
    this.#ahead = null;
    return typed;
  }

  get notice(): Notice | null {
    const isOver = this.#notice === this.#refusal && this.editor.opens !== this.#refusedAt;
    return isOver ? null : this.#notice;
  }

  /** Shown for a while, and read out. */
  notify(text: string, action: Notice['action'] = null): void {
    this.#notice = { text, action };
    this.announce(text);
  }

  dismiss = (): void => {
    this.#notice = null;
  };

  /** What is looked for; nothing while it is empty. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
  }

  /** The cards that the search found; null: no search is under way. */
  get found(): ReadonlySet<string> | null {
    return this.#found;
  }

  /** The card from which the keyboard is drawing a wire. */
  get connecting(): string | null {
    return this.#connecting;
  }

  set connecting(id: string | null) {
    this.#connecting = id;
  }

  get task(): Task | null {
    return this.#task;
  }

  set task(task: Task | null) {
    this.#task = task;
  }

  /** Knows the right numbers; null while the rules are right. */
  get judge(): Judge | null {
    return this.#judge;
  }

  set judge(judge: Judge | null) {
    this.#judge = judge;
  }

  /** The run that later ones are held against. */
  get pinned(): Pinned | null {
    return this.#pinned?.isOver === false ? this.#pinned : null;
  }

  set pinned(pinned: Pinned | null) {
    this.#pinned = pinned;
  }

  /** The one that the tab Explore shows; null: it lists them. */
  get experiment(): ExperimentKey | null {
    return this.#experiment;
  }

  /** Bringing the tab to the front is up to the frame. */
  explore = (key: ExperimentKey | null): void => {
    this.#experiment = key;
  };

  /** What the live region says; the count tells two equal sentences apart. */
  get announcement(): { readonly text: string; readonly count: number } {
    return this.#announcement;
  }

  announce(text: string): void {
    this.#announcement = { text, count: this.#announcement.count + 1 };
  }

  /** Does it, or says why not. */
  perform(command: Command, what: What, gesture: string | null = null): Outcome<GraphDiff> {
    const outcome = this.editor.dispatch(command, what, gesture);
    if (!outcome.ok) this.report(outcome.problems);
    else if (this.#notice === this.#refusal) this.dismiss();
    return outcome;
  }

  /** The sentences of rare problems may have to be loaded first. */
  report(problems: readonly Problem[]): void {
    const tell = () => this.#refuse(problems);
    if (problems.every(knows)) tell();
    else void learnTheRest().then(tell, tell);
  }

  #refuse(problems: readonly Problem[]): void {
    const isLocked = problems.some(({ code }) => code === 'graph-locked');
    const wayOut = { label: text('show-everything'), run: this.showEverything };
    this.notify(problems.map(say).join(' '), isLocked ? wayOut : null);
    this.#refusal = this.#notice;
    this.#refusedAt = this.editor.opens;
  }

  /** What whoever shared the graph has hidden or locked, no longer is. */
  showEverything = (): void => {
    (this.hasLibrary ? this.library : this.editor).showEverything();
    if (this.#notice === this.#refusal) this.dismiss();
    this.announce(text('everything-shown'));
  };
}
