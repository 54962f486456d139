/** The link out of an embedded graph, which leads to the graph as it is when it is followed. */
import { learnTheRest, text } from '../../messages';
import type { Workbench } from '../workbench';
import type * as Links from './links';

/** Milliseconds after a change: whoever looks at the link, or copies it, has the right one. */
const REST = 300;

export class WayToWiregrad {
  readonly #bench: Workbench;
  readonly #home: () => string;
  #hash = $state('');
  #isTooLong = false;
  #links: typeof Links | null = null;

  constructor(bench: Workbench, home: () => string) {
    this.#bench = bench;
    this.#home = home;
  }

  get address(): string {
    return this.#home() + this.#hash;
  }

  /** To be called where effects are; follows the document. */
  watch(): () => void {
    void this.#bench.editor.document;
    const timer = setTimeout(() => void this.#load().then(this.renew, () => undefined), REST);
    return () => clearTimeout(timer);
  }

  renew = (): void => {
    const hash = this.#links?.hashOf(this.#bench.editor.document);
    this.#isTooLong = hash?.ok === false;
    this.#hash = hash?.ok ? hash.value : '';
  };

  follow = (event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void => {
    this.renew();
    event.currentTarget.href = this.address;
    if (this.#links !== null && !this.#isTooLong) return;
    event.preventDefault();
    if (this.#isTooLong) this.#offerFile();
    else void this.#load().then(this.#open, this.#open);
  };

  #open = (): void => {
    this.renew();
    if (this.#isTooLong) this.#offerFile();
    else window.open(this.address, '_blank', 'noopener');
  };

  #offerFile(): void {
    const save = { label: text('embed-save'), run: () => void this.#save() };
    this.#bench.notify(text('embed-too-long'), save);
  }

  async #save(): Promise<void> {
    try {
      const [{ saveFile }] = await Promise.all([import('../files'), learnTheRest()]);
      saveFile(this.#bench);
    } catch {
      this.#bench.notify(text('not-loaded'));
    }
  }

  async #load(): Promise<void> {
    this.#links ??= await import('./links');
  }
}
