/** `wiregrad print`: the tape of a graph, readable. */
import {
  annotate,
  backward,
  compile,
  createWorkspace,
  forward,
  printTape,
} from '../src/lib/engine';
import type { GraphDocument } from '../src/lib/engine';
import type { Source } from './requests';
import { READABLE } from './json';
import { refusalText } from './result';
import { readGraph } from './source';
import type { Terminal } from './terminal';
import { writePieces } from './write';

/** False where the input is refused. */
export async function printCommand(source: Source, terminal: Terminal): Promise<boolean> {
  const document = await readGraph(source, terminal);
  const pieces = document.ok
    ? [tapeText(document.value)]
    : refusalText(document.problems, READABLE);
  await writePieces(ended(pieces), terminal);
  return document.ok;
}

function tapeText(document: GraphDocument): string {
  const tape = compile(document, createWorkspace());
  forward(tape);
  backward(tape);
  annotate(tape);
  return printTape(tape).trimEnd();
}

function* ended(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}
