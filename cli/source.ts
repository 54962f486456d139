/** From where the graph comes to the checked document. */
import { formulaToGraph } from '../src/lib/code';
import { parseDocument, type GraphDocument } from '../src/lib/engine';
import type { Outcome } from '../src/lib/engine';
import type { Source } from './arguments';
import { openInput, readWhole } from './read';
import type { Terminal } from './terminal';

export async function readGraph(
  source: Source,
  terminal: Terminal,
): Promise<Outcome<GraphDocument>> {
  if (source.kind === 'formula') return formulaToGraph(source.text);
  const content = await readWhole(await openInput(source, terminal));
  return content.ok ? parseDocument(content.value) : content;
}
