/** The functions that a formula may call: every op, `ln`, and what the document brings along. */
import {
  MOST_INPUTS,
  opsOf,
  type ArithmeticSign,
  type GraphDocument,
  type Problem,
  type Position,
} from '../../engine';

interface InputCount {
  readonly least: number;
  readonly most: number;
}

export type Vocabulary = ReadonlyMap<string, InputCount>;

export const OP_OF_SIGN: Readonly<Record<ArithmeticSign, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '**': 'pow',
};

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['ln', 'log']]);

/** Ops that nobody knows are kept with the nodes that use them, so they can be written too. */
export function vocabularyOf(document: Pick<GraphDocument, 'nodes' | 'ops'>): Vocabulary {
  const counts = new Map<string, InputCount>();
  for (const { op, inputs } of document.nodes) {
    if (inputs !== undefined) counts.set(op, { least: 1, most: MOST_INPUTS });
  }
  for (const [name, spec] of opsOf(document)) {
    const fixed = spec.kind === 'fixed' ? spec.inputs.length : null;
    counts.set(name, { least: fixed ?? 2, most: fixed ?? MOST_INPUTS });
  }
  return counts;
}

/** The op that a call means. */
export function opCalled(name: string, vocabulary: Vocabulary): string {
  return vocabulary.has(name) ? name : (OTHER_NAMES.get(name) ?? name);
}

export function callProblem(
  name: string,
  found: number,
  at: Position,
  vocabulary: Vocabulary,
): Problem | null {
  const count = vocabulary.get(opCalled(name, vocabulary));
  if (count === undefined) {
    const nearest = nearestName(name, [...vocabulary.keys(), ...OTHER_NAMES.keys()]);
    return { code: 'unknown-function', ...at, params: { name, ...(nearest && { nearest }) } };
  }
  if (found >= count.least && found <= count.most) return null;
  const wanted = count.least === count.most ? count.least : `${count.least} to ${count.most}`;
  return { code: 'wrong-operand-count', ...at, params: { name, wanted, found } };
}

/** The known name that is a slip or two of the finger away, less for short names. */
function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Math.min(3, 1 + Math.floor(name.length / 2));
  for (const candidate of known) {
    const slips =
      Math.abs(candidate.length - name.length) < least ? distance(name, candidate) : least;
    if (slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}

/** Levenshtein's: letters to add, drop or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const change = row[column - 1] + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column] + 1, next[column - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}
