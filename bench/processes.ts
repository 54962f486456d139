/** Contestants in processes of their own, which wait while others run: Python and compiled C. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contestant, Outcome } from './contestant';
import { LEAF, type FlatGraph } from './graphs';
import { straightLineC } from './straight-line';

const PYTHON = 'python3';
const SCRIPT = fileURLToPath(new URL('scalar.py', import.meta.url));

/** null where there is no Python. */
export function pythonPort(graph: FlatGraph): Contestant | null {
  if (!answers(PYTHON)) return null;
  const folder = temporaryFolder();
  const file = join(folder, 'graph.json');
  const { ops, left, right, values } = graph;
  const rows = ops.map((op, i) => [op === LEAF ? 'leaf' : op, left[i], right[i], values[i]]);
  writeFileSync(file, JSON.stringify(rows));
  return served({ name: 'Python', steady: false }, spawn(PYTHON, [SCRIPT, file]), folder);
}

/** null where there is no C compiler. */
export function straightLine(graph: FlatGraph): Contestant | null {
  const compiler = ['gcc', 'cc', 'clang'].find(answers);
  if (compiler === undefined) return null;
  const folder = temporaryFolder();
  const source = join(folder, 'graph.c');
  const program = join(folder, 'graph');
  writeFileSync(source, straightLineC(graph));
  const built = spawnSync(compiler, ['-O1', '-o', program, source, '-lm'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the C contestant does not compile:\n${built.stderr}`);
  return served({ name: 'C', steady: true }, spawn(program), folder);
}

const answers = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'wiregrad-bench-'));

/** Each line asks for a number of passes and is answered with one line of three numbers. */
function served(
  { name, steady }: Pick<Contestant, 'name' | 'steady'>,
  child: ChildProcessWithoutNullStreams,
  folder: string,
): Contestant {
  child.stderr.pipe(process.stderr);
  const answered = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    name,
    steady,
    run: async (passes) => {
      child.stdin.write(`${passes}\n`);
      const line = await answered.next();
      if (line.done === true) throw new Error(`${name} has ended`);
      return readOutcome(line.value);
    },
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readOutcome(line: string): Outcome {
  const [nanoseconds = NaN, output = NaN, gradients = NaN] = line.split(' ').map(Number);
  return { nanoseconds, output, gradients };
}
