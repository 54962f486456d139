/** Hands on an embedded graph: numbers can be dragged at once, all else comes a moment later. */
import { createContext } from 'svelte';
import type { Intent } from '../../canvas';
import { learnEmbed } from '../../messages';
import { isMacKeyboard } from '../actions';
import type { Workbench } from '../workbench';
import type * as Hands from './hands';

/** Keys of the page that make sense where there is only the graph. */
const PAGE_KEYS: ReadonlySet<string> = new Set(['undo', 'redo', 'find']);
/** Nobody does more before they come. */
const MOST_WAITING = 20;

export class LaterHands {
  readonly #bench: Workbench;
  readonly #waiting: Intent[] = [];
  #hands = $state.raw<typeof Hands | null>(null);

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** null until they are there. */
  get loaded(): typeof Hands | null {
    return this.#hands;
  }

  async load(): Promise<void> {
    const [hands] = await Promise.all([import('./hands'), learnEmbed()]);
    this.#hands = hands;
    for (const intent of this.#waiting.splice(0)) this.hear(intent);
  }

  hear = (intent: Intent): void => {
    const { editor } = this.#bench;
    if (this.#hands !== null) this.#hands.hear(this.#bench, intent);
    else if (intent.do === 'value') editor.setValue(intent.id, intent.value, intent.gesture);
    else if (intent.do === 'select') editor.select(intent.ids, intent.how, intent.wires);
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(intent);
  };

  press = (event: KeyboardEvent): void => {
    this.#hands?.press(event, this.#bench, 'graph');
  };

  /** Of the keys that act wherever the focus is, those that are about the graph. */
  pressOnPage = (event: KeyboardEvent): void => {
    const { singleKeys } = this.#bench.preferences;
    const how = { where: 'page', isMac: isMacKeyboard(), singleKeys } as const;
    const action = this.#hands?.actionFor(event, how);
    if (action && PAGE_KEYS.has(action.id)) this.#hands?.press(event, this.#bench, 'page');
  };

  enter = (): void => {
    this.#hands?.enterGraph(this.#bench);
  };
}

export const [useHands, provideHands] = createContext<LaterHands>();
