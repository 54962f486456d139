/** What an embedded graph shows: which document, or why there is none. */
import { EXAMPLE, outlineRow, type Editor } from '../../editor';
import {
  failure,
  FORMAT,
  success,
  VERSION,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../../engine';
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
  /** Counts what was asked for, by the address or by the page around. */
  #asked = 0;
  /** Which of these is shown: what was asked for before it comes too late. */
  #shown = 0;

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
      this.#isWaiting = this.#shown === 0;
    } else this.#show(EXAMPLE, ++this.#asked);
    return success(null);
  }

  /** For the page around: what it sends and what cannot be read leaves all as it was. */
  async load(what: Load): Promise<Outcome<null>> {
    const asked = ++this.#asked;
    const loaded = await read(what);
    if (!loaded.ok) return loaded;
    this.#show(loaded.value, asked);
    return success(null);
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
    const loading = this.load({ link: hash });
    const asked = this.#asked;
    const loaded = await loading;
    if (!loaded.ok) this.#show(NOTHING, asked, loaded.problems);
    return loaded;
  }

  #show(document: GraphDocument, asked: number, problems: readonly Problem[] = []): void {
    if (asked < this.#shown) return;
    this.#shown = asked;
    this.#complaint = problems.map(say).join(' ');
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

/** Without the network, what reads it may not be there. */
async function read(what: Load): Promise<Outcome<GraphDocument>> {
  try {
    const outcome = await readLoad(what);
    if (!outcome.ok) await learnTheRest();
    return outcome;
  } catch {
    return failure({ code: 'not-loaded' });
  }
}
