/** One wire's part in a gradient: its slope times the gradient of the node that it goes into. */
import type { Expression } from '../../engine';
import { slopeOf } from './formula';
import type { InputPlace, Triple } from './ledger';
import { indexOf, valuesOf, type Numbered } from './numbers';
import { bracketed, inNames, inNumbers, partial, type Spelling } from './spelling';

/** Characters: a longer slope is called by its name alone. */
const LONGEST = 400;

/** ∂user/∂id; which input it is about is said where the user takes the same node twice. */
export function slopeName(
  { document }: Numbered,
  id: string,
  { node, port }: InputPlace,
  spelling: Spelling,
): string {
  const user = document.nodes.find((each) => each.id === node);
  const uses = user?.inputs?.filter((source) => source === id) ?? [];
  const plain = partial(node, id);
  return uses.length > 1 ? `\\left.${plain}\\right|_{\\text{${spelling.input(port)}}}` : plain;
}

/** The slope in names; null where nobody knows it, or where it is too long to be read. */
export function slopeInNames(
  numbered: Numbered,
  end: InputPlace,
  spelling: Spelling,
): Written | null {
  const slope = slopeAt(numbered, end);
  if (slope === null) return null;
  const text = inNames(slope, spelling);
  return text.length > LONGEST ? null : { text, slope };
}

interface Written {
  readonly text: string;
  readonly slope: Expression;
}

export function slopeInNumbers(
  numbered: Numbered,
  end: InputPlace,
  spelling: Spelling,
): string | null {
  const slope = slopeAt(numbered, end);
  const node = numbered.document.nodes[indexOf(numbered.document, end.node)];
  const values = node === undefined ? null : valuesOf(numbered, [...(node.inputs ?? []), node.id]);
  if (slope === null || values === null) return null;
  const text = inNumbers(slope, values, spelling);
  return text.length > LONGEST ? null : text;
}

function slopeAt(numbered: Numbered, { node, port }: InputPlace): Expression | null {
  const user = numbered.document.nodes[indexOf(numbered.document, node)];
  return user === undefined ? null : slopeOf(numbered, user, port);
}

/** As a factor or, alone, as a summand; behind a plus where it is not the first. */
export function asFactor({ text, slope }: Written, isFirst: boolean, isAlone: boolean): string {
  const isSum = slope.kind === 'arithmetic' && '+-'.includes(slope.sign);
  if (isFirst && isAlone) return text;
  const isLoose = isSum || ['if', 'and', 'comparison'].includes(slope.kind);
  return isLoose || (text.startsWith('-') && !isFirst) ? `\\left(${text}\\right)` : text;
}

/** local × upstream; null where one of them is not known. */
export function product(
  { local, upstream }: Triple,
  spelling: Spelling,
  isFirst: boolean,
): string | null {
  if (local === null || upstream === null) return null;
  const first = spelling.number(local, 'value');
  const second = bracketed(upstream, spelling.number(upstream, 'gradient'));
  return `${isFirst ? first : bracketed(local, first)} \\cdot ${second}`;
}
