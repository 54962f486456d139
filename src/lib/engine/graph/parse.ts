/** Untrusted JSON in; a fresh, checked document or all that is wrong with it out. */
import { failure, type Outcome } from '../problem';
import { problemsOf } from './check';
import { isRecord, list, oneOf, record, text } from './fields';
import { parseJson } from './json';
import { migrate } from './migrate';
import { kindOf, Reader, type Read } from './reader';
import { ROOT, shorten } from './place';
import { node } from './read-node';
import { data, group, ownOp, rules, view } from './read-parts';
import { FORMAT, LIMITS, VERSION, type GraphDocument, type NodeRecord } from './schema';

/** A document from its text, as it stands in a file or comes from somebody else. */
export function parseDocument(text: string): Outcome<GraphDocument> {
  const json = parseJson(text);
  return json.ok ? readDocument(json.value) : json;
}

/** A document from a JSON value that may hold anything. Nothing of the value itself is kept. */
export function readDocument(value: unknown): Outcome<GraphDocument> {
  if (!isRecord(value)) return failure({ code: 'not-object', params: { found: kindOf(value) } });
  if (value.format !== FORMAT) {
    const found = typeof value.format === 'string' ? shorten(value.format) : '';
    return failure({ code: 'wrong-format', path: 'format', params: { found } });
  }
  const current = migrate(value);
  return current.ok ? readCurrent(current.value) : current;
}

function readCurrent(value: unknown): Outcome<GraphDocument> {
  const reader = new Reader();
  const faulty = new Set<number>();
  const document = documentReader(faulty)(value, ROOT, reader);
  // Where the nodes cannot be read, everything that names one would seem wrong.
  if (document?.nodes === undefined) return reader.outcome<GraphDocument>(undefined);
  const problems = [...reader.problems, ...problemsOf(document, faulty)];
  if (problems.length > 0) return failure(...problems.slice(0, LIMITS.problems));
  return reader.outcome(document);
}

const documentReader = (faulty: Set<number>): Read<GraphDocument> =>
  record<GraphDocument>(
    {
      format: oneOf(FORMAT),
      version: (found) => (found === VERSION ? VERSION : undefined),
      title: text(),
      nodes: list(notingFaults(node, faulty), LIMITS.nodes, 'too-many-nodes'),
      output: text(),
      groups: list(group, LIMITS.groups),
      data,
      ops: list(ownOp, LIMITS.ownOps),
      rules,
      view,
      note: text(LIMITS.noteCharacters),
    },
    ['nodes'],
  );

/** Notes which nodes had problems: more about them would only repeat it. */
const notingFaults =
  (read: Read<NodeRecord>, faulty: Set<number>): Read<NodeRecord> =>
  (value, place, reader) => {
    const refusals = reader.refusals;
    const made = read(value, place, reader);
    if (reader.refusals > refusals) faulty.add(Number(place.key));
    return made;
  };
