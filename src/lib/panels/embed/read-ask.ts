/** Reads a message of the page around, as one that any stranger may have sent. */
import { failure, success, type Outcome, type Problem } from '../../engine';
import { PROTOCOL, THEMES, type Ask, type Load, type MessageId } from './protocol';

const LONGEST_ID = 100;
/** Of what is repeated in an answer. */
const LONGEST_NAME = 40;

type Fields = ReadonlyMap<string, unknown>;

/** What was asked, or why it was not understood; the id is the message's own where it has one. */
export interface Heard {
  readonly id: MessageId;
  readonly ask: Outcome<Ask>;
}

const TYPES = new Map<unknown, (id: MessageId, fields: Fields) => Outcome<Ask>>([
  ['hello', (id) => success({ type: 'hello', id })],
  ['getState', (id) => success({ type: 'getState', id })],
  ['load', readLoad],
  ['theme', readTheme],
]);

/** null: it is not meant for us. Other scripts of a page send messages too. */
export function readAsk(message: unknown): Heard | null {
  if (!isPlain(message) || !Object.hasOwn(message, 'wiregrad')) return null;
  const fields = fieldsOf(message);
  const id = readId(fields.get('id'));
  if (id === undefined)
    return refused(null, { code: 'embed-bad-id', params: { most: LONGEST_ID } });
  const version = fields.get('wiregrad');
  if (version !== PROTOCOL) {
    const params = { known: PROTOCOL, found: named(version) };
    return refused(id, { code: 'embed-version', params });
  }
  const read = TYPES.get(fields.get('type'));
  if (read === undefined) {
    const params = { known: [...TYPES.keys()].join(', '), found: named(fields.get('type')) };
    return refused(id, { code: 'embed-unknown-type', params });
  }
  return { id, ask: read(id, fields) };
}

function readLoad(id: MessageId, fields: Fields): Outcome<Ask> {
  const what = loadIn(fields);
  return what === null ? failure({ code: 'embed-bad-load' }) : success({ type: 'load', id, what });
}

/** One of the two: where both were said, nobody knows which is meant. */
function loadIn(fields: Fields): Load | null {
  const [link, document] = [fields.get('link'), fields.get('document')];
  if (typeof link === 'string' && document === undefined) return { link };
  return link === undefined && isPlain(document) ? { document } : null;
}

function readTheme(id: MessageId, fields: Fields): Outcome<Ask> {
  const theme = THEMES.find((one) => one === fields.get('theme'));
  if (theme === undefined) return failure({ code: 'embed-bad-theme' });
  return success({ type: 'theme', id, theme });
}

/** undefined: no id that could be repeated. */
function readId(id: unknown): MessageId | undefined {
  if (id === undefined || id === null) return null;
  if (typeof id === 'number') return Number.isFinite(id) ? id : undefined;
  return typeof id === 'string' && id.length <= LONGEST_ID ? id : undefined;
}

const refused = (id: MessageId, problem: Problem): Heard => ({ id, ask: failure(problem) });

/** What a field is called where it is not one of ours: a short text, whatever it was. */
function named(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, LONGEST_NAME)}”`;
  return typeof value === 'number' ? String(value) : typeof value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const FIELDS = ['wiregrad', 'type', 'id', 'link', 'document', 'theme'];

/** Its own fields alone: what an object inherits, nobody has sent. */
const fieldsOf = (message: Record<string, unknown>): Fields =>
  new Map(FIELDS.flatMap((name) => (Object.hasOwn(message, name) ? [[name, message[name]]] : [])));
