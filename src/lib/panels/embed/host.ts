/** Speaks with the page around the graph: hears it alone, and answers only where it stands. */
import type { Outcome, Problem } from '../../engine';
import { Allowance } from './allowance';
import {
  PROTOCOL,
  type Ask,
  type EmbedState,
  type Load,
  type MessageId,
  type Tell,
  type Theme,
} from './protocol';
import { readAsk } from './read-ask';

/** As often as a slider moves. */
export const PACE = { perSecond: 60, atOnce: 60 } as const;
/** So many wait for their answer; where answers take long, nothing piles up. */
const MOST_WAITING = 20;
/** Milliseconds between two events of one kind. */
const REST = 100;

/** What is needed of a message event. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface HostParts {
  /** The page around; null where there is none. */
  readonly parent: unknown;
  /** Hears messages; the way back ends it. */
  listen(hear: (event: Heard) => void): () => void;
  /** Sends to the page around, where it is at this origin. */
  post(message: object, origin: string): void;
  now(): number;
  later(milliseconds: number, then: () => void): () => void;
  say(problem: Problem): string;
}

export interface HostActs {
  load(what: Load): Promise<Outcome<null>>;
  /** When the numbers are there. */
  state(): Promise<EmbedState>;
  show(theme: Theme): void;
}

type Event = Extract<Tell, { type: 'change' | 'resize' | 'error' }>;

export class Host {
  readonly #parts: HostParts;
  readonly #acts: HostActs;
  readonly #allowance = new Allowance(PACE.perSecond, PACE.atOnce);
  readonly #waiting = new Map<Event['type'], Event>();
  readonly #ends: (() => void)[] = [];
  /** Where the page around is; null until it has said a word that was understood. */
  #origin: string | null = null;
  #rest: (() => void) | null = null;
  #height = 0;
  #isFlooded = false;
  #asks = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: HostParts, acts: HostActs) {
    this.#parts = parts;
    this.#acts = acts;
  }

  /** The first word says nothing but that somebody is here, so it may go to anybody. */
  start(...ends: readonly (() => void)[]): void {
    const { parent, listen, post } = this.#parts;
    if (parent === null) return;
    this.#ends.push(
      ...ends,
      listen((event) => this.#hear(event)),
    );
    post({ wiregrad: PROTOCOL, type: 'ready', id: null }, '*');
  }

  stop(): void {
    this.#rest?.();
    for (const end of this.#ends.splice(0)) end();
  }

  /** Of what the address asked for. */
  complain(problems: readonly Problem[]): void {
    this.tell({ type: 'error', id: null, ...errorOf(problems, this.#parts.say) });
  }

  /** The newest event of each kind: now, after a rest, or once somebody is known to hear it. */
  tell(event: Event): void {
    if (event.type === 'resize' && event.height === this.#height) return;
    if (event.type === 'resize') this.#height = event.height;
    this.#waiting.set(event.type, event);
    if (this.#rest === null) this.#flush();
  }

  #flush = (): void => {
    this.#rest = null;
    if (this.#origin === null || this.#waiting.size === 0) return;
    for (const event of this.#waiting.values()) this.#send(event, this.#origin);
    this.#waiting.clear();
    this.#rest = this.#parts.later(REST, this.#flush);
  };

  #hear({ data, origin, source }: Heard): void {
    if (source !== this.#parts.parent || !isPlace(origin)) return;
    const heard = readAsk(data);
    if (heard === null || !this.#mayGoOn(origin)) return;
    const { id, ask } = heard;
    if (ask.ok) this.#origin = origin;
    // One after the other, so that answers come in the order of the questions.
    this.#asks += 1;
    const answer = () =>
      ask.ok ? this.#answer(ask.value, origin) : this.#refuse(id, ask.problems, origin);
    // Without the network, a part of the page may not be there.
    const giveUp = () => this.#refuse(id, [{ code: 'not-loaded' }], origin);
    this.#turn = this.#turn
      .then(answer)
      .catch(giveUp)
      .finally(() => (this.#asks -= 1));
  }

  async #answer(ask: Ask, origin: string): Promise<void> {
    const { id } = ask;
    if (ask.type === 'hello') return this.#greet(id, origin);
    if (ask.type === 'theme') return this.#acts.show(ask.theme);
    if (ask.type === 'load') {
      const loaded = await this.#acts.load(ask.what);
      if (!loaded.ok) return this.#refuse(id, loaded.problems, origin);
    }
    this.#send({ type: 'state', id, state: await this.#acts.state() }, origin);
  }

  #greet(id: MessageId, origin: string): void {
    this.#send({ type: 'ready', id }, origin);
    if (this.#rest === null) this.#flush();
  }

  #mayGoOn(origin: string): boolean {
    const isTaken = this.#asks < MOST_WAITING && this.#allowance.take(this.#parts.now());
    const isFirst = !isTaken && !this.#isFlooded;
    this.#isFlooded = !isTaken;
    const params = { most: PACE.perSecond };
    if (isFirst) this.#refuse(null, [{ code: 'embed-too-many', params }], origin);
    return isTaken;
  }

  #refuse(id: MessageId, problems: readonly Problem[], origin: string): void {
    this.#send({ type: 'error', id, ...errorOf(problems, this.#parts.say) }, origin);
  }

  #send(tell: Tell, origin: string): void {
    this.#parts.post({ wiregrad: PROTOCOL, ...tell }, origin);
  }
}

/** So many problems are said; a document can have a hundred. */
const MOST_SAID = 3;

const errorOf = (problems: readonly Problem[], say: HostParts['say']) => ({
  code: problems[0]?.code ?? 'failed',
  message: problems.slice(0, MOST_SAID).map(say).join(' '),
});

/** A page without an origin, such as a file, cannot be answered: `*` would reach anybody. */
const isPlace = (origin: string): boolean => /^https?:\/\//.test(origin);
