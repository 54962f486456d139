/** `wiregrad run`: the pass over one document, or over one per line. */
import {
  checkGradients,
  createWorkspace,
  evaluate,
  readRules,
  success,
  type GraphDocument,
  type Outcome,
  type Workspace,
} from '../src/lib/engine';
import type { RunRequest, Source } from './requests';
import { ONE_LINE, READABLE, type Layout } from './json';
import { linesOf } from './lines';
import { openInput, type StreamSource } from './read';
import { refusalText, resultText } from './result';
import { readGraph, readText } from './source';
import type { Terminal } from './terminal';
import { writePieces } from './write';

/** False where the input, or a line of it, is refused. */
export function runCommand(request: RunRequest, terminal: Terminal): Promise<boolean> {
  const { source } = request;
  return request.lines && isStream(source)
    ? runLines(source, request, terminal)
    : runOne(request, terminal);
}

async function runOne(request: RunRequest, terminal: Terminal): Promise<boolean> {
  const document = underRules(await readGraph(request.source, terminal), request);
  await writePieces(answer(document, request, createWorkspace(), READABLE), terminal);
  return document.ok;
}

/** The answer to line k is line k, so an empty line is refused like any other that is no document. */
async function runLines(
  source: StreamSource,
  request: RunRequest,
  terminal: Terminal,
): Promise<boolean> {
  const input = await openInput(source, terminal);
  const workspace = createWorkspace();
  let allAccepted = true;
  for await (const line of linesOf(input.chunks)) {
    const document = underRules(line.ok ? readText(line.value) : line, request);
    allAccepted &&= document.ok;
    const read = await writePieces(answer(document, request, workspace, ONE_LINE), terminal);
    if (!read) break;
  }
  return allAccepted;
}

function* answer(
  document: Outcome<GraphDocument>,
  request: RunRequest,
  workspace: Workspace,
  layout: Layout,
): Generator<string> {
  if (document.ok) yield* passText(document.value, request, workspace, layout);
  else yield* refusalText(document.problems, layout);
  yield '\n';
}

function* passText(
  document: GraphDocument,
  { check, h }: RunRequest,
  workspace: Workspace,
  layout: Layout,
): Generator<string> {
  const result = evaluate(document, workspace);
  const checked = check ? checkGradients(document, { h: h ?? undefined, workspace }) : null;
  yield* resultText(result, checked, layout);
}

/** The document with the rules of the command line; refused where they name what it lacks. */
function underRules(
  document: Outcome<GraphDocument>,
  { rules }: RunRequest,
): Outcome<GraphDocument> {
  if (!document.ok || rules === null) return document;
  const fitting = readRules(rules, document.value);
  return fitting.ok ? success({ ...document.value, rules: fitting.value }) : fitting;
}

const isStream = (source: Source): source is StreamSource =>
  source.kind === 'file' || source.kind === 'standard-input';
