/** `wiregrad encode`: a graph as a link. */
import type { GraphDocument, Outcome } from '../src/lib/engine';
import { encodeLink, reachOf, sharingCopy, wishesOf, type Encoded } from '../src/lib/share';
import type { EncodeRequest } from './requests';
import { READABLE } from './json';
import { text } from './messages';
import { refusalText } from './result';
import { readGraph } from './source';
import type { Terminal } from './terminal';
import { writePieces } from './write';

/** False where the input is refused. */
export async function encodeCommand(request: EncodeRequest, terminal: Terminal): Promise<boolean> {
  const document = await readGraph(request.source, terminal);
  const encoded = document.ok ? encode(document.value, request) : document;
  if (encoded.ok) await tell(encoded.value, request, terminal);
  else await writePieces([...refusalText(encoded.problems, READABLE), '\n'], terminal);
  return encoded.ok;
}

/** What the graph wishes to hide or to lock stays so. */
function encode(document: GraphDocument, { isTidy }: EncodeRequest): Outcome<Encoded> {
  const tidied = () => sharingCopy(document, { ...wishesOf(document), places: false });
  return encodeLink(isTidy ? tidied() : document);
}

/** The link alone goes to standard output; what is worth knowing about it stands beside. */
async function tell(
  { fragment, left }: Encoded,
  { base }: EncodeRequest,
  terminal: Terminal,
): Promise<void> {
  const link = `${base}#${fragment}`;
  await terminal.write(`${link}\n`);
  if (left.length > 0) terminal.complain(`${text('encode-left', { paths: left.join(', ') })}\n`);
  if (!['chat', 'most'].includes(reachOf(link.length))) {
    terminal.complain(`${text('encode-long', { found: link.length })}\n`);
  }
}
