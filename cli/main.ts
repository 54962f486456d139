/** One call of the command line, from its arguments to its exit code. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../src/lib/engine';
import { readArguments } from './arguments';
import { decodeCommand } from './decode';
import { encodeCommand } from './encode';
import { say, text } from './messages';
import { printCommand } from './print';
import type { Request } from './requests';
import { runCommand } from './run';
import type { Terminal } from './terminal';
import { WrongUsage } from './usage';

export const EXIT = { result: 0, refused: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const request = readArguments(words);
  if (!request.ok) return complain(request.problems, terminal);
  try {
    return (await perform(request.value, terminal)) ? EXIT.result : EXIT.refused;
  } catch (error) {
    if (error instanceof WrongUsage) return complain([error.problem], terminal);
    throw error;
  }
}

/** False where the input, or a line of it, was refused. */
async function perform(request: Request, terminal: Terminal): Promise<boolean> {
  switch (request.kind) {
    case 'help':
      return show(text(request.topic === null ? 'help' : `help-${request.topic}`), terminal);
    case 'version':
      return show(`wiregrad ${version()}`, terminal);
    case 'print':
      return printCommand(request.source, terminal);
    case 'run':
      return runCommand(request, terminal);
    case 'encode':
      return encodeCommand(request, terminal);
    case 'decode':
      return decodeCommand(request, terminal);
  }
}

async function show(page: string, terminal: Terminal): Promise<true> {
  await terminal.write(`${page}\n`);
  return true;
}

function complain(problems: readonly Problem[], terminal: Terminal): ExitCode {
  for (const problem of problems) terminal.complain(`wiregrad: ${say(problem)}\n`);
  terminal.complain(`${text('usage-hint')}\n`);
  return EXIT.wrongUsage;
}

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
