/** Adds what a formula says to a graph; names that are there already are referred to. */
import {
  failure,
  success,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
  type Problem,
} from '../../engine';
import type { Draft, Reading } from './draft';
import { FreeNames } from './names';
import { readFormula } from './read';
import { recordOf } from './to-graph';
import { vocabularyOf } from './vocabulary';

export interface Added {
  /** In the order of the text. */
  readonly nodes: readonly NodeRecord[];
  /** What the last statement stands for: a new node, or one that was there; null of bare numbers. */
  readonly output: string | null;
}

export function addedByFormula(document: GraphDocument, text: string): Outcome<Added> {
  const existing = new Set(document.nodes.map(({ id }) => id));
  const reserved = [...existing, ...(document.groups ?? []).map(({ id }) => id)];
  const vocabulary = vocabularyOf(document);
  const reading = readFormula(text, { vocabulary, existing, reserved });
  if (!reading.ok) return failure(...reading.problems.map((each) => settled(each, existing)));
  const taken = takenNames(reading.value, new Set(reserved));
  if (taken.length > 0) return failure(...taken);
  return success(added(reading.value, reserved));
}

/** Here a number for a name of the graph is refused whatever it names: nothing old is changed. */
function settled(problem: Problem, existing: ReadonlySet<string>): Problem {
  const { code, params = {} } = problem;
  const isOld = code === 'formula-set-computed' && existing.has(String(params.name));
  return isOld ? { ...problem, code: 'formula-name-taken' } : problem;
}

function takenNames({ drafts }: Reading, taken: ReadonlySet<string>): readonly Problem[] {
  return drafts.flatMap(({ name, existing, at }) =>
    name !== null && !existing && taken.has(name)
      ? { code: 'formula-name-taken', ...at, params: { name } }
      : [],
  );
}

function added({ drafts, names, output }: Reading, reserved: readonly string[]): Added {
  const said = drafts.flatMap(({ name }) => name ?? []);
  const free = new FreeNames([...reserved, ...names, ...said]);
  const ids = new Map(
    drafts.map((draft): [Draft, string] => [draft, draft.name ?? free.forOp(draft.op)]),
  );
  const nodes = drafts.flatMap((draft) => (draft.existing ? [] : recordOf(draft, ids)));
  return { nodes, output: output && (ids.get(output) ?? null) };
}
