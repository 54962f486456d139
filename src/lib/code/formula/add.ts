/** Adds what a formula says to a graph; names that are there already are referred to. */
import {
  failure,
  success,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
  type Position,
  type Problem,
} from '../../engine';
import type { Draft, Reading } from './draft';
import { FreeNames } from './names';
import { readFormula } from './read';
import { readStatements } from './statements';
import { recordOf } from './to-graph';
import { vocabularyOf } from './vocabulary';

export interface Added {
  /** In the order of the text. */
  readonly nodes: readonly NodeRecord[];
  /** What the last statement stands for: a new node, or one that was there; null of bare numbers. */
  readonly output: string | null;
}

export function addedByFormula(document: GraphDocument, text: string): Outcome<Added> {
  const statements = readStatements(text);
  if (!statements.ok) return statements;
  const existing = new Set(document.nodes.map(({ id }) => id));
  const reserved = [...existing, ...(document.groups ?? []).map(({ id }) => id)];
  const taken = new Set(reserved);
  const given = statements.value.filter(({ target }) => target !== null && taken.has(target));
  if (given.length > 0)
    return failure(...given.map(({ target, at }) => nameTaken(target ?? '', at)));
  const vocabulary = vocabularyOf(document);
  const reading = readFormula(text, { vocabulary, existing, reserved });
  if (!reading.ok) return reading;
  const clashes = reading.value.drafts.flatMap(({ name, existing: isOld, at }) =>
    name !== null && !isOld && taken.has(name) ? nameTaken(name, at) : [],
  );
  return clashes.length > 0 ? failure(...clashes) : success(added(reading.value, reserved));
}

/** Nothing old is changed here: neither a computed name nor a number. */
const nameTaken = (name: string, at: Position): Problem => ({
  code: 'formula-name-taken',
  ...at,
  params: { name },
});

function added({ drafts, names, output }: Reading, reserved: readonly string[]): Added {
  const said = drafts.flatMap(({ name }) => name ?? []);
  const free = new FreeNames([...reserved, ...names, ...said]);
  const ids = new Map(
    drafts.map((draft): [Draft, string] => [draft, draft.name ?? free.forOp(draft.op)]),
  );
  const nodes = drafts.flatMap((draft) => (draft.existing ? [] : recordOf(draft, ids)));
  return { nodes, output: output && (ids.get(output) ?? null) };
}
