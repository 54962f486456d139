/** The state of the editor: one document, and one way to change it. */
import { applyDiff, difference, isEmptyDiff, type GraphDiff, type GraphDocument } from '../engine';
import { Calculation } from './calculation.svelte';
import { dropRules, setOutput, setTitle, setValue } from './commands';
import { EXAMPLE } from './example';
import { NO_HISTORY, record, redo, undo, type What } from './history';

export class Editor {
  #document = $state.raw<GraphDocument>(EXAMPLE);
  #history = $state.raw(NO_HISTORY);
  #leaps = $state(0);

  readonly calculation: Calculation;

  constructor(document: GraphDocument = EXAMPLE) {
    this.#document = document;
    this.calculation = new Calculation(document);
  }

  get document(): GraphDocument {
    return this.#document;
  }

  /** Counts undos and redos: a text being typed gives way to them. */
  get leaps(): number {
    return this.#leaps;
  }

  get undoes(): What | null {
    return this.#history.past.at(-1)?.what ?? null;
  }

  get redoes(): What | null {
    return this.#history.future.at(-1)?.what ?? null;
  }

  /** The only way in which a person's hand reaches the document. */
  dispatch(next: GraphDocument, what: What, gesture: string | null = null): void {
    const before = this.#document;
    const diff = difference(before, next);
    if (isEmptyDiff(diff)) return;
    this.#history = record(this.#history, { diff, before, what, gesture });
    this.#move(diff, next);
  }

  setValue(id: string, value: number, gesture: string): void {
    const what = { key: 'did-value', params: { id } };
    this.dispatch(setValue(this.#document, id, value), what, gesture);
  }

  setOutput(id: string): void {
    this.dispatch(setOutput(this.#document, id), { key: 'did-output', params: { id } });
  }

  rename(title: string, gesture: string): void {
    this.dispatch(setTitle(this.#document, title), { key: 'did-title' }, gesture);
  }

  dropRules(): void {
    this.dispatch(dropRules(this.#document), { key: 'did-rules' });
  }

  undo = (): void => this.#leap(undo(this.#history));

  redo = (): void => this.#leap(redo(this.#history));

  #leap(step: ReturnType<typeof undo>): void {
    if (step === null) return;
    const next = applyDiff(this.#document, step.diff);
    if (!next.ok) return;
    this.#history = step.history;
    this.#leaps += 1;
    this.#move(step.diff, next.value);
  }

  #move(diff: GraphDiff, next: GraphDocument): void {
    this.#document = next;
    this.calculation.follow(diff, next);
  }
}
