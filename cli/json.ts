/** JSON in pieces: a result of a million nodes never stands in memory as one text. */

/** How far a text is broken into lines. */
export interface Layout {
  /** Between the braces of the outermost object and its fields. */
  readonly outer: string;
  /** Between the entries of its lists. */
  readonly inner: string;
  readonly end: string;
}

/** One entry per line, for people, `grep` and `diff`. */
export const READABLE: Layout = { outer: '\n  ', inner: '\n    ', end: '\n' };
/** Everything on one line, for `--lines`. */
export const ONE_LINE: Layout = { outer: '', inner: '', end: '' };

/** The fields must be written with `field`, `list` or `keyed`. */
export function* objectOf(fields: Iterable<Iterable<string>>, layout: Layout): Generator<string> {
  let separator = '{';
  for (const field of fields) {
    yield separator + layout.outer;
    yield* field;
    separator = ',';
  }
  yield `${layout.end}}`;
}

export function* field(name: string, value: unknown): Generator<string> {
  yield `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

export function* named(name: string, pieces: Iterable<string>): Generator<string> {
  yield `${JSON.stringify(name)}: `;
  yield* pieces;
}

export function* list(entries: Iterable<object>, layout: Layout): Generator<string> {
  yield* enclosed('[', texts(entries), ']', layout);
}

/** Ids such as `constructor` are names like any other here: no object is keyed by them. */
export function* keyed(
  entries: Iterable<readonly [key: string, value: object]>,
  layout: Layout,
): Generator<string> {
  yield* enclosed('{', keyedTexts(entries), '}', layout);
}

function* texts(entries: Iterable<object>): Generator<string> {
  for (const entry of entries) yield JSON.stringify(entry);
}

function* keyedTexts(entries: Iterable<readonly [string, object]>): Generator<string> {
  for (const [key, value] of entries) yield `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function* enclosed(
  open: string,
  entries: Iterable<string>,
  close: string,
  layout: Layout,
): Generator<string> {
  let separator = open;
  for (const entry of entries) {
    yield separator + layout.inner + entry;
    separator = ',';
  }
  yield separator === open ? open + close : layout.outer + close;
}

/** JSON knows no NaN and no infinities: they become their names. */
export const plainNumber = (value: number): number | string =>
  Number.isFinite(value) ? value : String(value);
