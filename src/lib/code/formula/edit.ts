/** Takes an edited formula into the document that it was printed from. */
import {
  failure,
  findCycle,
  indexWires,
  isLeafOp,
  LIMITS,
  success,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../../engine';
import { assemble } from './assemble';
import type { Reading } from './draft';
import { showLine, type Layout } from './layout';
import { matchFormula, matchNames } from './match';
import { readFormula } from './read';
import { shownFormula, type ShownOptions } from './to-formula';
import { vocabularyOf } from './vocabulary';

/**
 * The document that `text` says, in place of what `graphToFormula` shows with the same options.
 * Nodes keep their identity as far as they can be recognised; what was not shown stays as it is,
 * unless the text gives it a new expression.
 */
export function editFormula(
  document: GraphDocument,
  text: string,
  options: ShownOptions = {},
): Outcome<GraphDocument> {
  const { layout } = shownFormula(document, options);
  const reading = readFormula(text, {
    vocabulary: vocabularyOf(document),
    existing: new Set(unsaidIds(layout, (op) => !isLeafOp(op))),
    reserved: [...unsaidIds(layout, () => true), ...groupIds(document)],
  });
  if (!reading.ok) return reading;
  const taken = takenNames(reading.value, document);
  if (taken.length > 0) return failure(...taken);
  showDefined(reading.value, layout);
  const edited = assemble(reading.value, layout, matchFormula(reading.value, layout));
  if (problemOf(edited, reading.value) === null) return success(edited);
  // A guess at what continues what may close a loop with a node outside the text; names never lie.
  const sure = assemble(reading.value, layout, matchNames(reading.value, layout));
  const problem = problemOf(sure, reading.value);
  return problem === null ? success(sure) : failure(problem);
}

const unsaidIds = ({ view, places }: Layout, isWanted: (op: string) => boolean): string[] =>
  view.nodes.flatMap(({ id, op }, node) => (places[node] === 'outside' && isWanted(op) ? id : []));

const groupIds = ({ groups = [] }: GraphDocument): string[] => groups.map(({ id }) => id);

/** Groups and nodes share one set of names. */
function takenNames({ drafts }: Reading, document: GraphDocument): readonly Problem[] {
  const taken = new Set(groupIds(document));
  return drafts.flatMap(({ name, at }) =>
    name !== null && taken.has(name) ? { code: 'formula-name-taken', ...at, params: { name } } : [],
  );
}

/**
 * A text may say more than was shown: it gives a node of the document a new expression, or spells
 * out what the line had by name. All of that counts as shown; what it still names does not.
 */
function showDefined({ drafts }: Reading, { view, places, isWhole }: Layout): void {
  const named = new Set(drafts.flatMap(({ name }) => name ?? []));
  const isUnnamed = (node: number) => !named.has(view.nodes[node].id);
  for (const { name, inputs } of drafts) {
    const node = name === null || inputs.length === 0 ? undefined : view.index.get(name);
    if (node === undefined || (isWhole && places[node] !== 'outside')) continue;
    if (isWhole) places[node] = 'line';
    else showLine(view, places, node, isUnnamed);
  }
}

function problemOf(edited: GraphDocument, { drafts }: Reading): Problem | null {
  if (edited.nodes.length > LIMITS.nodes) {
    return { code: 'too-many-nodes', params: { found: edited.nodes.length, most: LIMITS.nodes } };
  }
  const cycle = findCycle(indexWires(edited));
  if (cycle === null) return null;
  const names = new Set(cycle.map((node) => edited.nodes[node].id));
  const draft = drafts.find(({ name, existing }) => name !== null && !existing && names.has(name));
  const name = draft?.name ?? edited.nodes[cycle[0]].id;
  return { code: 'formula-loop', node: name, ...draft?.at, params: { name } };
}
