/** Walking through the pass, as long as a part of the page is there for it: words, light, and time. */
import type { Spotlight } from '../../canvas';
import type { Workbench } from '../workbench';
import { pushedBy } from './pushed';
import { spotlightOf } from './spotlight';
import { sentenceOf, type Told } from './tell';
import { Timetable } from './timetable.svelte';
import type { Course } from './course';

/** Steps in a second. */
export const SPEEDS = [1, 2, 5, 20, 100] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds: faster, more than one step is taken at a time. */
const SHORTEST = 33;

export class Steps {
  speed = $state<Speed>(2);
  readonly #bench: Workbench;
  readonly #timetable: Timetable;

  /** With the numbers that are shown: the sentence and they never speak of different moments. */
  readonly #told = $derived.by(() => sentenceOf(this.#scene));
  readonly #spotlight = $derived.by(() => this.#lit);

  /** To be made while a component is: it ends with it. */
  constructor(bench: Workbench) {
    this.#bench = bench;
    this.#timetable = new Timetable(bench.editor);
    $effect(() => {
      const spotlight = this.#spotlight;
      if (spotlight !== null) return bench.overlay.lay('step', { spotlight });
    });
    $effect(() => this.#play());
  }

  get told(): Told {
    return this.#told;
  }

  get course(): Course | null {
    return this.#timetable.course;
  }

  get isStepping(): boolean {
    return this.#bench.editor.playback.position !== null;
  }

  get #scene() {
    const { calculation, playback, lens } = this.#bench.editor;
    const { document, frame } = calculation.shown;
    return {
      numbered: { document, frame },
      problems: frame?.problems ?? [],
      moment: this.isStepping ? (frame?.moment ?? null) : null,
      grain: playback.grain,
      course: this.#timetable.course,
      hidesGrad: lens.hidesGrad,
    };
  }

  get #lit(): Spotlight | null {
    const { moment, numbered, course, ...scene } = this.#scene;
    if (moment === null || moment.length === 0) return null;
    const { document } = numbered;
    const ends = pushedBy(numbered, moment, { grain: scene.grain, course });
    return spotlightOf({ document, step: moment.done, ends, ...scene });
  }

  /** Each step is shown before the next one is asked for. */
  #play(): (() => void) | undefined {
    const { playback } = this.#bench.editor;
    const { position, moment } = playback;
    if (!playback.isPlaying || moment === null || moment.position !== position) return;
    const wait = Math.max(1000 / this.speed, SHORTEST);
    const count = Math.round((wait * this.speed) / 1000);
    const timer = setTimeout(() => this.#advance(count), wait);
    return () => clearTimeout(timer);
  }

  #advance(count: number): void {
    const { playback } = this.#bench.editor;
    for (let step = 1; step < count && playback.position !== playback.length; step += 1) {
      playback.next();
    }
    playback.next();
  }
}
