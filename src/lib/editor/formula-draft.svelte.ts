/** The text in the formula box: what is being typed, or what the document says. */
import type { ShownOptions } from '../code';
import { failure, success, type GraphDocument, type Outcome, type Problem } from '../engine';
import { applyFormula } from './commands';
import type { Editor } from './editor.svelte';
import { withoutOldPlaces } from './replaced-example';
import type { Selection } from './selection';
import { rememberPrint } from './formula-print';
import { shownOf, subjectOf, successorOf } from './formula-subject';
import { stillSays, type Said } from './still-says';

/** The document that a text is put into, however often it is typed on. */
interface Ground {
  readonly document: GraphDocument;
  readonly subject: string | null;
  readonly shown: ShownOptions;
}

/** `document` and `shown` are those that the text made. */
interface Typed extends Said {
  readonly ground: Ground;
  readonly subject: string | null;
  /** What was selected once it was taken. */
  readonly selection: Selection;
  /** Empty: the text was taken and is the document. */
  readonly problems: readonly Problem[];
  /** How many undos and redos, and how many rests, there had been. */
  readonly leaps: number;
  readonly session: number;
}

export class FormulaDraft {
  readonly #editor: Editor;
  #typed = $state.raw<Typed | null>(null);
  #session = 0;

  readonly #subject = $derived.by(() => subjectOf(this.#editor.document, this.#editor.selection));
  readonly #print = rememberPrint();
  readonly #printed = $derived.by(() => this.#print(this.#editor.document, this.#subject));
  readonly #current = $derived.by(() => {
    const typed = this.#typed;
    if (typed === null || typed.leaps !== this.#editor.leaps) return null;
    // What is not a formula yet is nowhere else: it waits for its end, or for `drop`.
    if (typed.problems.length > 0) return typed;
    const isMeant = typed.selection === this.#editor.selection || typed.subject === this.#subject;
    return isMeant && stillSays(typed, this.#editor.document) ? typed : null;
  });

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get text(): string {
    return this.#current?.text ?? this.#printed.text;
  }

  /** The last complete formula, which is what the numbers belong to. */
  get complete(): string {
    return this.#printed.text;
  }

  /** The selected node that the text is about; null: the graph, or its output's line. */
  get subject(): string | null {
    return this.#current === null ? this.#subject : this.#current.subject;
  }

  /** The graph is too long for the box: the text is the line of its output alone. */
  get isLine(): boolean {
    return this.#current === null && this.#printed.isTooLong;
  }

  /** Why the text is not the document. */
  get problems(): readonly Problem[] {
    return this.#current?.problems ?? [];
  }

  type(text: string): void {
    const ground = this.#groundOf(this.#current);
    const gesture = `formula ${this.#session}`;
    const edit = () => editIn(ground, text);
    const edited = this.#editor.dispatch(edit, { key: 'did-formula' }, gesture);
    const subject = edited.ok ? this.#followed(ground) : ground.subject;
    const { document, selection, leaps } = this.#editor;
    this.#typed = {
      text,
      ground,
      document,
      subject,
      shown: subject === ground.subject ? ground.shown : shownOf(document, subject),
      selection,
      problems: edited.ok ? [] : edited.problems,
      leaps,
      session: this.#session,
    };
  }

  /** What is typed from now on is undone on its own. */
  rest = (): void => {
    this.#session += 1;
  };

  /** Back to what the document says. */
  drop = (): void => {
    this.#typed = null;
    this.rest();
  };

  /** While one types on, each text is read anew into what was there before: half a name costs nothing. */
  #groundOf(typed: Typed | null): Ground {
    const { document } = this.#editor;
    const isAlone = typed?.document === document;
    // A text that lost its node can only be read into the graph that had it.
    const isLost = typed !== null && typed.subject === null && typed.ground.subject !== null;
    if (isAlone && (isLost || typed.session === this.#session)) return typed.ground;
    if (typed !== null && isThere(typed.subject, document)) {
      return { document, subject: typed.subject, shown: typed.shown };
    }
    return { document, subject: this.#subject, shown: shownOf(document, this.#subject) };
  }

  /** The node of the line under its new name; it stays selected. */
  #followed({ document: before, subject }: Ground): string | null {
    if (subject === null) return null;
    const now = successorOf(subject, before, this.#editor.document);
    if (now !== null && !this.#editor.selection.ids.has(now)) this.#editor.select([now]);
    return now;
  }
}

const isThere = (subject: string | null, { nodes }: GraphDocument): boolean =>
  subject === null || nodes.some(({ id }) => id === subject);

/** An expression without a name says what the selected node is, if it would be lost otherwise. */
function editIn({ document, subject, shown }: Ground, text: string): Outcome<GraphDocument> {
  if (subject === null) {
    const whole = applyFormula(text, shown)(document);
    return whole.ok ? success(withoutOldPlaces(document, whole.value)) : whole;
  }
  if (text.trim() === '') return failure({ code: 'formula-line-empty', node: subject });
  const edited = applyFormula(text, shown)(document);
  if (!edited.ok || successorOf(subject, document, edited.value) !== null) return edited;
  const named = applyFormula(`${subject} = ${text}`, shown)(document);
  return named.ok ? named : edited;
}
