/** Keeps the document that is open: which one it is, whose it is, and whether it is saved. */
import { failure, success, type GraphDocument, type Outcome, type Problem } from '../engine';
import { opened, type Arrival, type Open } from './arrival';
import type { Editor } from './editor.svelte';
import { NO_HISTORY } from './history';
import {
  faultOf,
  isFault,
  memoryStore,
  remainsOf,
  Saver,
  Shelf,
  withEntry,
  type Entry,
  type LibraryParts,
  type Remains,
  type StampedEntry,
  type Work,
} from './storage';

/** `visiting`: what is open is somebody else's, and not kept; `off`: nothing outlives this tab. */
export type LibraryStatus = 'starting' | 'visiting' | 'saved' | 'saving' | 'failed' | 'off';

/** A page that is just being left gives its document back within this time. */
const PATIENCE = 600;
/** After so long without an answer there is no storage. */
const SILENCE = 5_000;

export class Keeper {
  readonly #editor: Editor;
  readonly #parts: LibraryParts;
  readonly #saver: Saver;
  /** Begins each stamp of this tab. */
  readonly #own: string;
  #writes = 0;
  #shelf: Shelf;
  #open = $state.raw<Open>() as Open;
  #changed = $state(0);
  #isTouched = false;
  #isVisiting = $state(false);
  #entries = $state.raw<readonly Entry[]>([]);
  #phase = $state.raw<Exclude<LibraryStatus, 'visiting' | 'off'>>('starting');
  #isOff = $state(false);
  #notice = $state.raw<Problem | null>(null);

  constructor(editor: Editor, parts: LibraryParts) {
    this.#editor = editor;
    this.#parts = parts;
    this.#own = `${parts.unique()}.`;
    this.#shelf = new Shelf(parts.store);
    this.#saver = new Saver(parts.clock, (inHurry) => this.#write(inHurry));
    this.#open = this.#opened({ document: editor.document });
  }

  get shelf(): Shelf {
    return this.#shelf;
  }

  get id(): string {
    return this.#open.id;
  }

  get changed(): number {
    return this.#changed;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get status(): LibraryStatus {
    if (this.#isOff) return 'off';
    return this.#isVisiting ? 'visiting' : this.#phase;
  }

  get notice(): Problem | null {
    return this.#notice;
  }

  set notice(notice: Problem | null) {
    this.#notice = notice;
  }

  /** Whether a person has changed it since it was opened. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  /** Whether it is somebody else's. */
  get isVisiting(): boolean {
    return this.#isVisiting;
  }

  /** What is changed is one's own. */
  touch = (): void => {
    this.#isTouched = true;
    if (this.#isVisiting) this.#takeIn(false);
    this.#changed = this.#parts.clock.now();
    if (this.#phase === 'saved') this.#phase = 'saving';
    this.#saver.touch();
  };

  /** Waits for nothing: the page may be going. */
  hurry = (): void => {
    void this.#saver.writeNow();
  };

  /** Ready for what the person does. */
  settle(): void {
    if (this.#phase === 'starting') this.#phase = this.#saver.isChanged ? 'saving' : 'saved';
  }

  /** Without storage all goes on in memory. */
  goWithout(): void {
    this.#shelf = new Shelf(memoryStore());
    this.#saver.again();
    this.#isOff = true;
    this.#notice = { code: 'storage-off' };
  }

  async refresh(): Promise<void> {
    this.#entries = await this.#shelf.list();
  }

  /** The first question: some browsers never answer it. */
  refreshSoon(): Promise<void> {
    return new Promise((resolve, reject) => {
      const silent = () => reject(new Error('storage is silent'));
      const stop = this.#parts.clock.after(SILENCE, silent);
      this.refresh().then(resolve, reject).finally(stop);
    });
  }

  /** What this tab had open before. */
  recall(): string | null {
    return this.#parts.tab.recall();
  }

  /** The right to change a document; null while another tab has it. */
  hold(id: string, patience = PATIENCE): Promise<(() => void) | null> {
    return this.#parts.locks.take(`wiregrad.document.${id}`, patience);
  }

  /** Writes what is not written yet, then opens another document in its place. */
  async adopt(arrival: Arrival): Promise<Outcome<null>> {
    const left = await this.leave();
    if (!left.ok) {
      arrival.release?.();
      return left;
    }
    this.#open = this.#opened(arrival);
    this.#isTouched = false;
    this.#changed = arrival.kept?.changed ?? this.#parts.clock.now();
    const { isVisit = false, isGuest = isVisit } = arrival;
    this.#takeIn(isVisit);
    this.#editor.open(arrival.document, arrival.history ?? NO_HISTORY);
    // Where to start is a wish of whoever shared it, for those whom it was shared with.
    if (!isVisit) this.#editor.playback.leave();
    if (arrival.kept === undefined && !isGuest) {
      this.#saver.touch();
      await this.#saver.flush();
    }
    return success(null);
  }

  /** Keeps a document that is not open. */
  async keepAside(document: GraphDocument): Promise<Outcome<null>> {
    const entry = this.#entryOf(this.#parts.unique(), document, this.#parts.clock.now());
    await this.#shelf.save({ entry, document, history: NO_HISTORY }, null);
    this.#entries = withEntry(this.#entries, entry);
    return success(null);
  }

  /** All of the open document, as it would be kept; it is not written any more. */
  takeOut(): Remains {
    this.#saver.forget();
    return remainsOf(this.#work());
  }

  /** Gives the document back, unless it could not be written. */
  async leave(): Promise<Outcome<null>> {
    const { id, isPassing, release } = this.#open;
    // First, so that what is changed meanwhile is written after that.
    if (isPassing && !this.#isTouched) await this.#drop(id);
    await this.#saver.flush();
    if (this.#saver.isChanged) return failure(this.#notice ?? { code: 'storage-failed' });
    release();
    return success(null);
  }

  #takeIn(isVisit: boolean): void {
    this.#isVisiting = isVisit;
    if (!isVisit) this.#parts.tab.remember(this.#open.id);
  }

  async #drop(id: string): Promise<void> {
    this.#saver.forget();
    await this.#shelf.remove(id);
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }

  #opened(arrival: Arrival): Open {
    const { unique } = this.#parts;
    return opened(arrival, { own: this.#own, unique, hold: (id) => this.#holdNew(id) });
  }

  /** Nobody else knows this name yet, so the right to it is not waited for. */
  #holdNew(id: string): () => void {
    const held = this.hold(id);
    return () => void held.then((release) => release?.());
  }

  #work(): Work {
    const { document, history } = this.#editor;
    return { entry: this.#entryOf(this.#open.id, document, this.#changed), document, history };
  }

  #entryOf(id: string, { title = '', nodes }: GraphDocument, changed: number): StampedEntry {
    return { id, title, nodes: nodes.length, changed, stamp: `${this.#own}${++this.#writes}` };
  }

  async #write(inHurry: boolean): Promise<boolean> {
    // To ask who wrote last takes an answer; with a lock nobody else did.
    const isSure = inHurry && this.#parts.locks.areReal;
    const work = this.#work();
    this.#phase = 'saving';
    try {
      const isDone = await this.#shelf.save(work, isSure ? null : this.#open.isMine);
      if (!isDone) return this.#writeElsewhere();
    } catch (error) {
      this.#phase = 'failed';
      this.#notice = faultOf(error);
      return false;
    }
    this.#entries = withEntry(this.#entries, work.entry);
    this.#phase = 'saved';
    if (isFault(this.#notice)) this.#notice = null;
    return true;
  }

  /** Somebody without a lock has changed the kept one: both are worth keeping. */
  #writeElsewhere(): Promise<boolean> {
    this.#open.release();
    this.#open = this.#opened({ document: this.#editor.document });
    this.#parts.tab.remember(this.#open.id);
    this.#notice = { code: 'saved-as-copy' };
    return this.#write(false);
  }
}
