/** Run in a process of its own: what the very first of everything takes, printed as JSON. */
import { annotate, backward, compile, createWorkspace, forward } from '../src/lib/engine';
import { toDocument } from './graphs';
import { mixedGraph } from './mixed';

const document = toDocument(mixedGraph(10_000));
const begin = performance.now();
const workspace = createWorkspace();
const made = performance.now();
const tape = compile(document, workspace);
forward(tape);
backward(tape);
annotate(tape);
const ran = performance.now();
process.stdout.write(JSON.stringify({ workspace: made - begin, firstRun: ran - made }));
