/** The kept documents: each an entry for the list, its text, and the text of its history. */
import {
  failure,
  parseDocument,
  success,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../../engine';
import { NO_HISTORY, type History } from '../history';
import { newestFirst, readEntry, unknownEntry, type Entry, type StampedEntry } from './entry';
import { historyText, readHistory } from './history-text';
import type { Store } from './store';

export interface Loaded {
  readonly entry: StampedEntry;
  readonly document: GraphDocument;
  readonly history: History;
  /** Its earlier steps could not be read. */
  readonly hasLostHistory: boolean;
}

export interface Work {
  readonly entry: StampedEntry;
  readonly document: GraphDocument;
  readonly history: History;
}

/** All that was kept about a document, as it stood. */
export type Remains = ReadonlyMap<string, unknown>;

const PARTS = ['entry', 'document', 'history'] as const;
type Part = (typeof PARTS)[number];

const keyOf = (part: Part, id: string): string => `${part}:${id}`;
const keysOf = (id: string): readonly string[] => PARTS.map((part) => keyOf(part, id));

/** As it is kept. */
export function remainsOf({ entry: { id, ...fields }, document, history }: Work): Remains {
  return new Map<string, unknown>([
    [keyOf('entry', id), fields],
    [keyOf('document', id), JSON.stringify(document)],
    [keyOf('history', id), historyText(history)],
  ]);
}

export class Shelf {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Newest first. */
  async list(): Promise<readonly Entry[]> {
    const prefix = keyOf('document', '');
    const keys = (await this.#store.keys()).filter((key) => key.startsWith(prefix));
    const ids = keys.map((key) => key.slice(prefix.length));
    const kept = await this.#store.read(ids.map((id) => keyOf('entry', id)));
    return newestFirst(ids.map((id, place) => readEntry(id, kept[place]) ?? unknownEntry(id)));
  }

  /** What cannot be read is put out of the way, not lost. */
  async load(id: string): Promise<Outcome<Loaded>> {
    const [kept, text, past] = await this.#store.read(keysOf(id));
    if (text === undefined) return failure({ code: 'document-missing' });
    const entry = readEntry(id, kept) ?? unknownEntry(id);
    const read = typeof text === 'string' ? parseDocument(text) : failure();
    if (!read.ok) return failure(...(await this.#refuse(entry, read.problems)));
    const document = read.value;
    const history = typeof past === 'string' ? readHistory(past, document) : null;
    const hasLostHistory = history === null && past !== undefined;
    return success({ entry, document, history: history ?? NO_HISTORY, hasLostHistory });
  }

  /** Not done where somebody else wrote it since; without `isMine` nobody asks. */
  save(work: Work, isMine: ((stamp: string) => boolean) | null): Promise<boolean> {
    const { id } = work.entry;
    if (isMine === null) return this.#store.write({ put: remainsOf(work) });
    const refuses = (kept: unknown): boolean => {
      const other = readEntry(id, kept);
      return other !== null && !isMine(other.stamp);
    };
    return this.#store.write({
      put: remainsOf(work),
      unless: { key: keyOf('entry', id), refuses },
    });
  }

  async remove(id: string): Promise<Remains> {
    const remains = await this.#remains(id);
    await this.#store.write({ drop: [...remains.keys()] });
    return remains;
  }

  async putBack(remains: Remains): Promise<void> {
    await this.#store.write({ put: remains });
  }

  /** A document of a newer version is sound: it stays for the page that can read it. */
  async #refuse(entry: StampedEntry, problems: readonly Problem[]): Promise<readonly Problem[]> {
    if (problems.some(({ code }) => code === 'newer-version')) return problems;
    const remains = await this.#remains(entry.id);
    const aside = Array.from(remains, ([key, value]): [string, unknown] => [asideOf(key), value]);
    await this.#store.write({ drop: [...remains.keys()], put: new Map(aside) });
    const params = { title: entry.title, key: asideOf(keyOf('document', entry.id)) };
    return [{ code: 'document-set-aside', params }, ...problems.slice(0, 1)];
  }

  async #remains(id: string): Promise<Remains> {
    const keys = keysOf(id);
    const values = await this.#store.read(keys);
    const remains = keys.map((key, place): [string, unknown] => [key, values[place]]);
    return new Map(remains.filter(([, value]) => value !== undefined));
  }
}

const asideOf = (key: string): string => `aside:${key}`;
