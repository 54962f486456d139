/** What a person means who types into the search: an op, a leaf, a module, a formula. */
import {
  failure,
  ID_PATTERN,
  LEAF_OPS,
  opsOf,
  success,
  type GraphDocument,
  type Outcome,
} from '../../engine';
import { addFormula, addNode } from '../commands';
import { readNumber } from '../read-number';

export type QuickAdd =
  | { readonly kind: 'op'; readonly op: string }
  /** A null id is a fresh one. */
  | {
      readonly kind: 'leaf';
      readonly op: string;
      readonly id: string | null;
      readonly value: number;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'module'; readonly name: 'neuron' | 'layer' | 'mlp' };

const MODULES = ['neuron', 'layer', 'mlp'] as const;

/** As people type them, beside the names and symbols of the table. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['-', 'sub'],
  ['*', 'mul'],
  ['/', 'div'],
  ['^', 'pow'],
  ['ln', 'log'],
]);

/** It is read at each key; a longer formula has its own bar, which takes it in rest. */
const MOST_CHARACTERS = 5000;

const SETTING = /^([^=]+)=([^=]+)$/;
/** What textbooks call what is learned. */
const LEARNED = /^(?:[wb](?:[_\d].*)?|weight.*|bias.*)$/i;

/** What `tanh`, `+`, `0.5`, `w = 0.3`, `(a*b + c)*f` or `neuron` ask for. */
export function readQuick(text: string, document: GraphDocument): Outcome<QuickAdd> {
  const typed = text.trim().replaceAll('\u2212', '-');
  if (typed === '') return failure({ code: 'nothing-typed' });
  if (typed.length > MOST_CHARACTERS)
    return failure({ code: 'quick-too-long', params: { most: MOST_CHARACTERS } });
  const known = namedIn(document, typed) ?? numberIn(typed);
  if (known !== null) return success(known);
  const leaf = leafIn(typed);
  if (leaf !== null) {
    const added = addNode({ op: leaf.op, id: leaf.id })(document);
    return added.ok ? success(leaf) : added;
  }
  if (ID_PATTERN.test(typed)) return failure({ code: 'nothing-called', params: { name: typed } });
  const added = addFormula(typed)(document);
  return added.ok ? success({ kind: 'formula', text: typed }) : added;
}

function namedIn(document: GraphDocument, typed: string): QuickAdd | null {
  const name = plain(typed);
  const module = MODULES.find((each) => each === name);
  if (module !== undefined) return { kind: 'module', name: module };
  const role = LEAF_OPS.find((each) => each === name);
  if (role !== undefined) return { kind: 'leaf', op: role, id: null, value: 1 };
  const ops = opsOf(document);
  if (ops.has(typed)) return { kind: 'op', op: typed };
  const other = OTHER_NAMES.get(name);
  if (other !== undefined) return { kind: 'op', op: other };
  for (const { name: op, symbol } of ops.values()) {
    if (plain(op) === name || plain(symbol) === name) return { kind: 'op', op };
  }
  return null;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll('\u2212', '-');

function numberIn(typed: string): QuickAdd | null {
  const number = readNumber(typed);
  return number.ok ? { kind: 'leaf', op: 'constant', id: null, value: number.value } : null;
}

function leafIn(typed: string) {
  const [, id = '', said = ''] = SETTING.exec(typed) ?? [];
  const number = readNumber(said);
  const name = id.trim();
  if (!number.ok || !ID_PATTERN.test(name)) return null;
  const op = LEARNED.test(name) ? 'parameter' : 'input';
  return { kind: 'leaf', op, id: name, value: number.value } as const;
}
