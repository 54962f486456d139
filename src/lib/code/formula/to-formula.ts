/** A graph as a formula. */
import { isLeafOp, type GraphDocument } from '../../engine';
import { lineLayout, wholeLayout, type Layout } from './layout';
import { SHOWN_CHARACTERS } from './limits';
import { isAutomatic } from './names';
import { writeExpression } from './write';

export interface ShownOptions {
  /** The selected node: past the limit only its line is shown; the output's when absent. */
  readonly node?: string;
  /** How long the text may be; 2,000 characters when absent. */
  readonly limit?: number;
  /** Whether the numbers of leaves that expressions name are said too; true when absent. */
  readonly values?: boolean;
}

export function graphToFormula(document: GraphDocument, options: ShownOptions = {}): string {
  return shownFormula(document, options).text;
}

/** The text, and which nodes it says. */
export function shownFormula(
  document: GraphDocument,
  { node, limit = SHOWN_CHARACTERS, values = true }: ShownOptions = {},
): { readonly text: string; readonly layout: Layout } {
  // Every node takes a character at least, so most large documents need not be written to be measured.
  if (document.nodes.length <= limit) {
    const layout = wholeLayout(document);
    const text = write(layout, values);
    if (text.length <= limit) return { text, layout };
  }
  const layout = lineLayout(document, node);
  return { text: write(layout, values), layout };
}

function write(layout: Layout, isWithValues: boolean): string {
  const { lines, leaves, output, namesOutput } = layout;
  const { nodes, uses } = layout.view;
  const statements = lines.map((node) => {
    const expression = writeExpression(layout, node);
    return isBare(layout, node) ? expression : `${nodes[node].id} = ${expression}`;
  });
  if (namesOutput) statements.push(nodes[output].id);
  const said = leaves.filter((node) => isWithValues || uses[node] === 0);
  const values = said.map((node) => `${nodes[node].id} = ${nodes[node].value ?? 0}`);
  if (values.length > 0) statements.push(values.join('; '));
  return statements.join('\n');
}

/** Nobody refers to it and it has no name of its own: the expression stands alone. */
function isBare({ view, output, namesOutput }: Layout, node: number): boolean {
  const { id, op } = view.nodes[node];
  if (isLeafOp(op)) return true;
  return view.uses[node] === 0 && isAutomatic(id, op) && !(namesOutput && node === output);
}
