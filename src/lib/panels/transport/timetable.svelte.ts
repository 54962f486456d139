/** All steps of the newest document, asked for anew when they may be others. */
import { untrack } from 'svelte';
import type { Editor } from '../../editor';
import { Course } from './course';
import { haveSameSteps } from './same-steps';

export class Timetable {
  #course = $state.raw<Course | null>(null);
  readonly #editor: Editor;

  /** To be made while a component is: it ends with it. */
  constructor(editor: Editor) {
    this.#editor = editor;
    const isComputed = $derived(editor.calculation.shown.frame !== null);
    $effect(() => {
      void editor.document;
      if (!isComputed || untrack(() => this.course) !== null) return;
      const stop = new AbortController();
      void this.#ask(stop.signal);
      return () => stop.abort();
    });
    $effect(() => {
      editor.playback.itinerary = this.course;
      return () => (editor.playback.itinerary = null);
    });
  }

  /** null while they are not known. */
  get course(): Course | null {
    const course = this.#course;
    const isNow = course !== null && haveSameSteps(course.document, this.#editor.document);
    return isNow ? course : null;
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { document, calculation } = this.#editor;
    const outcome = await calculation.ask('timeline', {}, { signal });
    if (outcome.ok && !signal.aborted) this.#course = new Course(document, outcome.value);
  }
}
