/** The text in the formula box: what is being typed, or what the document says. */
import { graphToFormula, SHOWN_CHARACTERS, type ShownOptions } from '../code';
import type { Problem } from '../engine';
import { applyFormula } from './commands';
import type { Editor } from './editor.svelte';
import { stillSays, type Said } from './still-says';

interface Typed extends Said {
  /** Empty: the text was taken and is the document. */
  readonly problems: readonly Problem[];
  /** How many undos and redos there had been. */
  readonly leaps: number;
}

/** The numbers of the leaves stand in the outline. */
const SHORT: ShownOptions = { values: false };
const WHOLE: ShownOptions = { values: false, limit: Infinity };

export class FormulaDraft {
  readonly #editor: Editor;
  #typed = $state.raw<Typed | null>(null);
  #sessions = 0;

  readonly #isLine = $derived.by(() => {
    const { document } = this.#editor;
    if (document.nodes.length > SHOWN_CHARACTERS) return true;
    return graphToFormula(document, WHOLE).length > SHOWN_CHARACTERS;
  });
  readonly #printed = $derived.by(() => graphToFormula(this.#editor.document, SHORT));
  readonly #current = $derived.by(() => {
    const typed = this.#typed;
    if (typed === null || typed.leaps !== this.#editor.leaps) return null;
    return typed.problems.length > 0 || stillSays(typed, this.#editor.document) ? typed : null;
  });

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get text(): string {
    return this.#current?.text ?? this.#printed;
  }

  /** The last complete formula, which is what the numbers belong to. */
  get complete(): string {
    return this.#printed;
  }

  /** The graph is too long for the box: the text is the line of its output alone. */
  get isLine(): boolean {
    return this.#current === null && this.#isLine;
  }

  /** Why the text is not the document. */
  get problems(): readonly Problem[] {
    return this.#current?.problems ?? [];
  }

  type(text: string): void {
    const shown = this.#current?.shown ?? (this.#isLine ? SHORT : WHOLE);
    const gesture = `formula ${this.#sessions}`;
    const edited = this.#editor.dispatch(
      applyFormula(text, shown),
      { key: 'did-formula' },
      gesture,
    );
    const problems = edited.ok ? [] : edited.problems;
    const { document, leaps } = this.#editor;
    this.#typed = { text, shown, document, problems, leaps };
  }

  /** What is typed from now on is undone on its own. */
  rest = (): void => {
    this.#sessions += 1;
  };

  /** Back to what the document says. */
  drop = (): void => {
    this.#typed = null;
    this.rest();
  };
}
