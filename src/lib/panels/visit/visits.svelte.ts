/** Opens what the address asks for, and lets the address follow what is open. */
import { untrack } from 'svelte';
import { failure, type GraphDocument, type Outcome, type Problem } from '../../engine';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import type { Address } from './address';
import type { Linked } from './read-link';

export interface VisitParts {
  readonly address: Address;
  readonly isOurs: (hash: string) => boolean;
  readonly looksLikeLink: (pasted: string) => boolean;
  readonly read: (link: string) => Outcome<Linked>;
}

/** Somebody else's, or a copy of it that has just become one's own. */
export type Guest = 'theirs' | 'own';

export class Visits {
  readonly #workbench: Workbench;
  readonly #parts: VisitParts;
  /** The hash of the newest visit. */
  #link = '';
  /** A hash that could not be opened. */
  #failed: string | null = null;
  /** The name that the document of the newest visit has in the library. */
  #visited = $state('');
  #isDismissed = $state(false);
  #underWay = $state(0);
  readonly #id = $derived.by(() => this.#workbench.library.current.id);

  constructor(workbench: Workbench, parts: VisitParts) {
    this.#workbench = workbench;
    this.#parts = parts;
  }

  /** Whose graph is open, where that is worth a word. */
  get guest(): Guest | null {
    if (this.#workbench.library.isVisiting) return 'theirs';
    return this.#id === this.#visited && !this.#isDismissed ? 'own' : null;
  }

  dismiss = (): void => {
    this.#isDismissed = true;
  };

  /** What the address asks for at the start; null: nothing, or nothing that can be read. */
  first(): GraphDocument | null {
    const hash = this.#parts.address.hash();
    if (!this.#parts.isOurs(hash)) return null;
    const read = this.#parts.read(hash);
    if (!read.ok) {
      this.#fail(hash, read.problems);
      return null;
    }
    this.#link = hash;
    return read.value.document;
  }

  /** Goes where the person goes; the way back ends it. */
  watch(): () => void {
    return this.#parts.address.watch(() => void this.follow());
  }

  /** Lets the address follow what is open: to be called whenever that may have changed. */
  keepUp(): void {
    const { library, popup } = this.#workbench;
    if (library.isVisiting && this.#id !== this.#visited) this.#begin(this.#id);
    const isUnclear = library.status === 'starting' || this.#underWay > 0;
    // What a link that cannot be opened looks like may be read in the address.
    if (!isUnclear && popup?.kind !== 'link') untrack(() => this.#settle());
  }

  /** The person has gone to another entry of the history, or has typed a hash. */
  async follow(): Promise<void> {
    const { address, isOurs } = this.#parts;
    const hash = address.hash();
    if (isOurs(hash)) return this.#go(hash);
    this.#failed = null;
    const stamp = address.stamp();
    // A hash that is not ours leads to a place in the page, not to another document.
    if (stamp !== null || hash === '') await this.#return(stamp);
    // Meanwhile the person may have gone on.
    if (this.#underWay === 0) this.#settle();
  }

  /** Whether it was pasted to be opened, and not as a formula or a graph. */
  isLink(pasted: string): boolean {
    return this.#parts.looksLikeLink(pasted);
  }

  /** A link that was pasted. One that cannot be opened changes nothing. */
  async open(link: string): Promise<Outcome<null>> {
    const read = this.#parts.read(link);
    if (!read.ok) return read;
    const { document, hash } = read.value;
    const visited = await this.#visit(document, hash);
    if (!visited.ok) return visited;
    const { address } = this.#parts;
    if (address.hash() === this.#failed) address.replace(hash, null);
    else if (address.hash() !== hash) address.push(hash, null);
    this.#failed = null;
    return visited;
  }

  async #go(hash: string): Promise<void> {
    const isThere = this.#workbench.library.isVisiting || this.#underWay > 0;
    if (hash === this.#failed || (hash === this.#link && isThere)) return;
    const read = this.#parts.read(hash);
    const visited = read.ok ? await this.#visit(read.value.document, hash) : read;
    if (!visited.ok) this.#fail(hash, visited.problems);
  }

  async #visit(document: GraphDocument, hash: string): Promise<Outcome<null>> {
    const before = this.#link;
    this.#link = hash;
    const visited = await this.#during(this.#workbench.library.visit(document));
    if (visited.ok) return visited;
    this.#link = before;
    return failure({ code: 'visit-waits' }, ...visited.problems);
  }

  /** To one's own document that was open at this entry of the history. */
  async #return(stamp: string | null): Promise<void> {
    const { library } = this.#workbench;
    // To go forward to it again is to visit it again.
    this.#link = '';
    // What could not be opened is left behind.
    if (this.#workbench.popup?.kind === 'link') this.#workbench.close();
    const isKept = library.entries.some(({ id }) => id === stamp);
    const isWanted = stamp !== null && isKept && (library.isVisiting || this.#id !== stamp);
    const work = isWanted ? library.openDocument(stamp) : library.endVisit();
    const outcome = await this.#during(work);
    if (!outcome.ok) this.#workbench.report(outcome.problems);
  }

  #fail(hash: string, problems: readonly Problem[]): void {
    this.#failed = hash;
    this.#workbench.open({ kind: 'link', problems, link: hash });
  }

  /** What is open above the page belongs to the document that was there before. */
  async #during<T>(work: Promise<T>): Promise<T> {
    const { editor } = this.#workbench;
    const { opens } = editor;
    this.#underWay += 1;
    try {
      return await work;
    } finally {
      this.#underWay -= 1;
      if (editor.opens !== opens) this.#workbench.close();
    }
  }

  #begin(id: string): void {
    this.#visited = id;
    this.#isDismissed = false;
    const { title = '' } = untrack(() => this.#workbench.editor.document);
    this.#workbench.announce(text('visit-begins', { title }));
  }

  /** Makes the address say what is open. */
  #settle(): void {
    const { address, isOurs } = this.#parts;
    const hash = address.hash();
    const hasFailed = hash === this.#failed;
    this.#failed = null;
    if (this.#workbench.library.isVisiting) {
      if (hasFailed) address.replace(this.#link, null);
      return;
    }
    const id = this.#id;
    const isLeft = hash === this.#link && id !== this.#visited;
    if (!isOurs(hash)) this.#stamp(hash, id);
    else if (isLeft) address.push('', id);
    else address.replace('', id);
  }

  #stamp(hash: string, id: string): void {
    if (this.#parts.address.stamp() !== id) this.#parts.address.replace(hash, id);
  }
}
