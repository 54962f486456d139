/** The documents of this browser: one is open and saved as it changes, all others wait. */
import {
  failure,
  FORMAT,
  success,
  VERSION,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../engine';
import { copyOf, showCopy } from './copies';
import type { Editor } from './editor.svelte';
import { EXAMPLE } from './example';
import type { History } from './history';
import { Keeper, type LibraryStatus } from './keeper.svelte';
import { renameKept } from './rename-kept';
import { browserParts, faultOf, type Entry, type LibraryParts, type Remains } from './storage';

export type { LibraryStatus } from './keeper.svelte';

const EMPTY: GraphDocument = { format: FORMAT, version: VERSION, nodes: [] };

type Answer = Promise<Outcome<null>>;

/** A document from elsewhere that is to be opened at the start, once it is read; null: none after all. */
type Guest = Promise<GraphDocument | null>;

/** One's own document, while somebody else's is open. It need not be kept: nobody may have changed it. */
interface Home {
  readonly id: string;
  readonly document: GraphDocument;
  readonly history: History;
}

export class Library {
  readonly #editor: Editor;
  #keeper = $state.raw<Keeper | null>(null);
  #removed: { readonly id: string; readonly remains: Remains; readonly wasOpen: boolean } | null =
    null;
  #home: Home | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Newest first. */
  get entries(): readonly Entry[] {
    return this.#keeper?.entries ?? [];
  }

  /** What is open. */
  get current(): Entry {
    const { id = '', changed = 0 } = this.#keeper ?? {};
    const { title = '', nodes } = this.#editor.document;
    return { id, title, nodes: nodes.length, changed };
  }

  /** Whether what is open is somebody else's, and unchanged. */
  get isVisiting(): boolean {
    return this.#keeper?.isVisiting ?? false;
  }

  get status(): LibraryStatus {
    return this.#keeper?.status ?? 'starting';
  }

  /** What a person must be told; it stays until it is dismissed or no longer true. */
  get notice(): Problem | null {
    return this.#keeper?.notice ?? null;
  }

  dismiss = (): void => {
    if (this.#keeper !== null) this.#keeper.notice = null;
  };

  /** Opens the guest, else what was open last, and saves from then on; the way back ends it. */
  start(parts: LibraryParts = browserParts(), guest: Guest = NOBODY): () => void {
    const keeper = new Keeper(this.#editor, parts);
    this.#keeper = keeper;
    const ends = [
      this.#editor.watch(keeper.touch),
      parts.tab.watch(keeper.hurry, () => void this.refresh()),
    ];
    void this.#inTurn(async () => this.#openFirst(keeper, await guest));
    return () => {
      ends.forEach((end) => end());
      void this.#inTurn(() => keeper.leave());
    };
  }

  /** Reads the list again: another tab may have changed it. */
  async refresh(): Promise<void> {
    await this.#with(async (keeper) => {
      await keeper.refresh();
      return success(null);
    });
  }

  openDocument(id: string): Answer {
    return this.#with((keeper) => (id === keeper.id ? DONE : this.#show(keeper, id)));
  }

  /** A new document, empty or as given; whoever leaves it as it is leaves nothing behind. */
  create(document: GraphDocument = EMPTY): Answer {
    return this.#with((keeper) => keeper.adopt({ document, isPassing: true }));
  }

  /** A document from elsewhere: it is kept, changed or not. */
  importDocument(document: GraphDocument): Answer {
    return this.#with((keeper) => keeper.adopt({ document }));
  }

  /** A document from elsewhere that is kept beside the one that is open. */
  keepAside(document: GraphDocument): Answer {
    return this.#with((keeper) => keeper.keepAside(document));
  }

  /** Somebody else's document. One's own waits as it is, and comes back when the visit ends. */
  visit(document: GraphDocument): Answer {
    return this.#with(async (keeper) => {
      const { document: own, history } = this.#editor;
      const home = keeper.isVisiting ? this.#home : { id: keeper.id, document: own, history };
      const shown = await keeper.adopt({ document, isVisit: true });
      if (shown.ok) this.#home = home;
      return shown;
    });
  }

  /** Makes the visitor's copy one's own, as the first change does. */
  keepVisit = (): void => {
    if (this.isVisiting) this.#keeper?.touch();
  };

  /** Of one's own document it stays shown; a visitor's copy is none the less that. */
  showEverything = (): void => {
    this.#editor.showEverything();
    if (!this.isVisiting) this.#keeper?.touch();
  };

  endVisit(): Answer {
    return this.#with((keeper) => (keeper.isVisiting ? this.#goHome(keeper) : DONE));
  }

  /** A copy, which is then open. */
  duplicate(id: string): Answer {
    return this.#with(async (keeper) => {
      if (id === keeper.id) return keeper.adopt({ document: copyOf(this.#editor.document) });
      const loaded = await keeper.shelf.load(id);
      return loaded.ok ? keeper.adopt({ document: copyOf(loaded.value.document) }) : loaded;
    });
  }

  rename(id: string, title: string): Answer {
    return this.#with(async (keeper) => {
      if (id !== keeper.id) return this.#alone(keeper, id, () => renameKept(keeper, id, title));
      const renamed = this.#editor.rename(title, null);
      return renamed.ok ? success(null) : renamed;
    });
  }

  /** Deletes it; `restore` brings back what was deleted last. */
  remove(id: string): Answer {
    return this.#with(async (keeper) => {
      const open = id === keeper.id ? keeper.takeOut() : null;
      if (open !== null) await this.#part(keeper);
      return this.#alone(keeper, id, async () => {
        const kept = await keeper.shelf.remove(id);
        this.#removed = { id, remains: open ?? kept, wasOpen: open !== null };
        await keeper.refresh();
        return success(null);
      });
    });
  }

  restore(): Answer {
    return this.#with(async (keeper) => {
      const removed = this.#removed;
      if (removed === null) return success(null);
      await keeper.shelf.putBack(removed.remains);
      this.#removed = null;
      await keeper.refresh();
      return removed.wasOpen ? this.#show(keeper, removed.id) : success(null);
    });
  }

  async #openFirst(keeper: Keeper, guest: GraphDocument | null): Answer {
    try {
      // It waits for no storage.
      if (guest !== null) await keeper.adopt({ document: guest, isVisit: true });
      await keeper.refreshSoon();
      if (guest === null) await this.#showFirst(keeper, keeper.recall());
    } catch {
      keeper.goWithout();
    }
    keeper.settle();
    return success(null);
  }

  /** The wanted document, or the newest that can be read; false where there is none. */
  async #showFirst(keeper: Keeper, wanted: string | null): Promise<boolean> {
    const ids = keeper.entries.map(({ id }) => id);
    const inTurn = ids.toSorted((one, other) => Number(other === wanted) - Number(one === wanted));
    for (const id of inTurn) {
      // Whoever is at work already goes on with what is there.
      if (keeper.isTouched) break;
      const shown = await this.#show(keeper, id, () => !keeper.isTouched);
      if (shown.ok) return true;
      keeper.notice = shown.problems[0] ?? null;
    }
    return keeper.isTouched;
  }

  async #goHome(keeper: Keeper): Answer {
    const home = this.#home;
    if (home !== null && !keeper.entries.some(({ id }) => id === home.id)) {
      return keeper.adopt({ document: home.document, history: home.history, isGuest: true });
    }
    const isShown = await this.#showFirst(keeper, home?.id ?? keeper.recall());
    return isShown ? success(null) : keeper.adopt({ document: EXAMPLE, isGuest: true });
  }

  async #show(keeper: Keeper, id: string, isWanted = () => true): Answer {
    const release = await keeper.hold(id);
    const loaded = await keeper.shelf.load(id).catch((error: unknown) => failure(faultOf(error)));
    if (!loaded.ok || !isWanted()) {
      release?.();
      await keeper.refresh();
      return loaded.ok ? success(null) : loaded;
    }
    if (release === null) return showCopy(keeper, loaded.value);
    const { document, history, entry, hasLostHistory } = loaded.value;
    const shown = await keeper.adopt({ document, history, kept: entry, release });
    if (shown.ok && hasLostHistory) keeper.notice = { code: 'history-unreadable' };
    return shown;
  }

  /** Opens something else in place of the document that is to go. */
  async #part(keeper: Keeper): Promise<void> {
    const next = keeper.entries.find(({ id }) => id !== keeper.id);
    const shown = next === undefined ? null : await this.#show(keeper, next.id);
    if (shown?.ok !== true) await keeper.adopt({ document: EMPTY, isGuest: true });
  }

  /** What is open in another tab is not changed behind its back. */
  async #alone(keeper: Keeper, id: string, work: () => Answer): Answer {
    const release = await keeper.hold(id);
    const title = this.entries.find((entry) => entry.id === id)?.title ?? '';
    if (release === null) return failure({ code: 'document-elsewhere', params: { title } });
    return work().finally(release);
  }

  /** One thing after the other, whatever is clicked meanwhile. */
  #with(work: (keeper: Keeper) => Answer): Answer {
    const keeper = this.#keeper;
    return keeper === null ? DONE : this.#inTurn(() => work(keeper));
  }

  #inTurn(work: () => Answer): Answer {
    const answer = this.#queue.then(work).catch((error: unknown) => failure(faultOf(error)));
    this.#queue = answer;
    return answer;
  }
}

const DONE: Answer = Promise.resolve(success(null));
const NOBODY: Guest = Promise.resolve(null);
