/** How a node comes to its value: what its op does, then the formula in names and in numbers. */
import { formulaOf, valuesOf, type Numbered } from '../../../code';
import type { NodeRecord, Step } from '../../../engine';
import { inNames, inNumbers } from '../../inspect/model';
import { code, formula, lengthOf, told, value, type Parts } from './parts';
import { opName } from './op-name';

/** Characters of one side of the equation: a longer one is left out. */
const LONGEST = 48;

export function forwardTold(
  numbered: Numbered,
  { node: id, after }: Extract<Step, { kind: 'forward' }>,
): Parts {
  const node = numbered.document.nodes.find((each) => each.id === id)!;
  const sides = [...sidesOf(numbered, node), [value(after)]];
  const equation = [code(id), ...sides.flatMap((side) => [code(' = '), ...side])];
  return told('step-forward', { about: aboutOf(numbered, node), equation });
}

function aboutOf({ document }: Numbered, node: NodeRecord): Parts {
  const isOwn = document.ops?.some(({ name }) => name === node.op) === true;
  return isOwn ? told('forward-own', { op: opName(document, node) }) : told(`forward-${node.op}`);
}

function sidesOf(numbered: Numbered, node: NodeRecord): readonly Parts[] {
  const written = formulaOf(numbered.document, node);
  const values = valuesOf(numbered, node.inputs ?? []);
  if (written === null) return [];
  const names = formula(inNames(written));
  const numbers = values === null ? [] : formula(inNumbers(written, values));
  return [names, numbers].filter((side) => side.length > 0 && lengthOf(side) <= LONGEST);
}
