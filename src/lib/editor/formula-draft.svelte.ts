/** The text in the formula box: what is being typed, or what the document says. */
import { graphToFormula } from '../code';
import { difference, isEmptyDiff, type GraphDocument, type Problem } from '../engine';
import { applyFormula } from './commands';
import type { Editor } from './editor.svelte';

interface Typed {
  readonly text: string;
  /** Empty: the text was taken and is the document. */
  readonly problems: readonly Problem[];
  /** How many undos and redos there had been. */
  readonly leaps: number;
}

export class FormulaDraft {
  readonly #editor: Editor;
  #typed = $state.raw<Typed | null>(null);
  #sessions = 0;

  readonly #printed = $derived.by(() => graphToFormula(this.#editor.document));
  readonly #current = $derived.by(() => {
    const typed = this.#typed;
    if (typed === null || typed.leaps !== this.#editor.leaps) return null;
    const stands = typed.problems.length > 0 || says(typed.text, this.#editor.document);
    return stands ? typed : null;
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

  /** Why the text is not the document. */
  get problems(): readonly Problem[] {
    return this.#current?.problems ?? [];
  }

  type(text: string): void {
    const edited = applyFormula(this.#editor.document, text);
    const problems = edited.ok ? [] : edited.problems;
    if (edited.ok) {
      const gesture = `formula ${this.#sessions}`;
      this.#editor.dispatch(edited.value, { key: 'did-formula' }, gesture);
    }
    this.#typed = { text, problems, leaps: this.#editor.leaps };
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

/** Whether the text, taken as an edit, would leave the document as it is. */
function says(text: string, document: GraphDocument): boolean {
  const edited = applyFormula(document, text);
  return edited.ok && isEmptyDiff(difference(document, edited.value));
}
