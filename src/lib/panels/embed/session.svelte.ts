/** What an embedded graph shows: which document, or why there is none. */
import { EXAMPLE, outlineRow, type Editor } from '../../editor';
import { FORMAT, success, VERSION, type GraphDocument, type Outcome } from '../../engine';
import { learnEmbed, learnTheRest, say } from '../../messages';
import type { EmbedState, Load } from './protocol';
import { readLoad } from './read-load';

export const NOTHING: GraphDocument = { format: FORMAT, version: VERSION, nodes: [] };

/** Milliseconds: numbers may never come, as those of a frame that is out of sight. */
const PATIENCE = 2000;
const STEP = 20;

export class Session {
  readonly #editor: Editor;
  readonly #home: () => string;
  #complaint = $state('');
  #isWaiting = $state(false);
  #turn = 0;

  /** `home`: where wiregrad is. */
  constructor(editor: Editor, home: () => string) {
    this.#editor = editor;
    this.#home = home;
  }

  /** Why there is no graph; empty where there is nothing to complain of. */
  get complaint(): string {
    return this.#complaint;
  }

  /** The page around is to send a graph. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** What the address asks for: the graph of its link, one to come, or an example. */
  async open({ hash, search }: Pick<Location, 'hash' | 'search'>): Promise<Outcome<null>> {
    if (hash.length > 1) return this.#openLink(hash);
    if (/[?&]wait(=|&|$)/.test(search)) {
      await learnEmbed();
      this.#isWaiting = this.#turn === 0;
    } else this.#show(EXAMPLE);
    return success(null);
  }

  /** For the page around: what it sends and what cannot be read leaves all as it was. */
  async load(what: Load): Promise<Outcome<null>> {
    const turn = ++this.#turn;
    const read = await readLoad(what);
    if (!read.ok) await learnTheRest();
    else if (turn === this.#turn) this.#show(read.value);
    return read.ok ? success(null) : read;
  }

  async state(): Promise<EmbedState> {
    await this.#settle();
    const { document, frame } = this.#editor.calculation.shown;
    const { hashOf } = await import('./links');
    const hash = hashOf(document);
    const numbers = document.nodes.map((_, index) => {
      const { id, data, grad } = outlineRow(document, index, frame);
      return { id, data, grad };
    });
    const link = hash.ok ? this.#home() + hash.value : null;
    return { document, link, numbers };
  }

  async #openLink(hash: string): Promise<Outcome<null>> {
    const loaded = await this.load({ link: hash });
    if (loaded.ok) return loaded;
    this.#show(NOTHING);
    this.#complaint = loaded.problems.map(say).join(' ');
    return loaded;
  }

  #show(document: GraphDocument): void {
    this.#complaint = '';
    this.#isWaiting = false;
    this.#editor.open(document);
  }

  /** Until the numbers are those of the document. */
  async #settle(): Promise<void> {
    const until = performance.now() + PATIENCE;
    while (this.#editor.calculation.shown.isWaiting && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }
}
