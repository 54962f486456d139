/** `wiregrad decode`: the document that a link holds. */
import { success } from '../src/lib/engine';
import { fileText, LINK_LIMITS } from '../src/lib/share';
import type { DecodeRequest } from './requests';
import { READABLE } from './json';
import { openInput, readWhole } from './read';
import { refusalText } from './result';
import { readLink } from './source';
import type { Terminal } from './terminal';
import { writePieces } from './write';

/** False where the link is refused. */
export async function decodeCommand({ link }: DecodeRequest, terminal: Terminal): Promise<boolean> {
  const text =
    link.kind === 'link'
      ? success(link.text)
      : await readWhole(await openInput(link, terminal), LINK_LIMITS.pasted);
  const document = text.ok ? readLink(text.value) : text;
  const pieces = document.ok
    ? [fileText(document.value)]
    : [...refusalText(document.problems, READABLE), '\n'];
  await writePieces(pieces, terminal);
  return document.ok;
}
