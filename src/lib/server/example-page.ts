/** What the page of an example says: its sentence, its formula, its numbers, and its link. */
import { graphToFormula } from '../code';
import { evaluate, isLeafOp, opsOf, STATE, type GraphDocument } from '../engine';
import type { Example } from '../examples';
import { text } from '../messages';
import { encodeLink } from '../share';
import { shortNumber, signedNumber } from '../ui';

export interface NodeRow {
  readonly id: string;
  /** The symbol of an op, the kind of a leaf. */
  readonly op: string;
  readonly inputs: string;
  readonly data: string;
  /** Empty: there is none. */
  readonly grad: string;
}

export interface ExamplePage {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Without the numbers of its leaves, which stand in the rows. */
  readonly formula: string;
  readonly rows: readonly NodeRow[];
  /** Opens the example in the playground. */
  readonly fragment: string;
}

export function examplePage({ key, document }: Example): ExamplePage {
  const note = text(`example-${key}`);
  const link = encodeLink({ ...document, note });
  if (!link.ok) throw new Error(`The example ${key} has no link: ${link.problems[0].code}`);
  return {
    key,
    title: document.title ?? key,
    note,
    formula: graphToFormula(document, { values: false }),
    rows: rowsOf(document),
    fragment: link.value.fragment,
  };
}

function rowsOf(document: GraphDocument): readonly NodeRow[] {
  const { data, grad, state } = evaluate(document);
  const ops = opsOf(document);
  return document.nodes.map(({ id, op, inputs = [] }, node) => ({
    id,
    op: isLeafOp(op) ? text(`card-${op}`) : (ops.get(op)?.symbol ?? op),
    inputs: inputs.join(', '),
    data: shortNumber(data[node]),
    grad: state[node] & STATE.graded && op !== 'constant' ? signedNumber(grad[node]) : '',
  }));
}
