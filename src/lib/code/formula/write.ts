/** Writes a node as an expression: what stands inside it is spelled out, the rest goes by name. */
import type { Layout } from './layout';
import { isCall, notationOf, tightnessOfName, tightnessOfNumber, type Notation } from './notation';
import { OPEN } from './names';
import { isLeaf } from './view';

interface Part {
  readonly node: number;
  /** How tight it must be to do without parentheses. */
  readonly tightness: number;
}

/** Iterative: a sum of ten thousand terms is a tree as deep. */
export function writeExpression(layout: Layout, root: number): string {
  const { view, places } = layout;
  const written: string[] = [];
  const left: (string | Part)[] = [{ node: root, tightness: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') {
      written.push(next);
      continue;
    }
    const { node, tightness } = next;
    const isSpelled = node === root || (node >= 0 && places[node] === 'inline');
    if (!isSpelled || isLeaf(view, node)) {
      written.push(...atom(layout, node, isSpelled, tightness));
      continue;
    }
    const notation = notationOf(view, node);
    const parts = piecesOf(notation, view.inputsOf(node));
    const wrapped = notation.tightness < tightness ? ['(', ...parts, ')'] : parts;
    for (const part of wrapped.toReversed()) left.push(part);
  }
  return written.join('');
}

function atom({ view }: Layout, node: number, isSpelled: boolean, tightness: number) {
  if (node < 0) return [OPEN];
  const value = view.nodes[node].value ?? 0;
  const text = isSpelled ? `${value}` : view.nodes[node].id;
  const own = isSpelled ? tightnessOfNumber(value) : tightnessOfName;
  return own < tightness ? ['(', text, ')'] : [text];
}

function piecesOf(notation: Notation, inputs: readonly number[]): readonly (string | Part)[] {
  const parts = inputs.map((node, port) => ({ node, tightness: notation.operands[port] }));
  if (isCall(notation)) {
    const listed = parts.flatMap((part, port) => (port === 0 ? [part] : [', ', part]));
    return [`${notation.sign}(`, ...listed, ')'];
  }
  return notation.prefix ? [notation.sign, ...parts] : [parts[0], notation.sign, parts[1]];
}
