/** What a fresh process takes: kernels generated and compiled, and the first graph on cold code. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './compare';

export interface StartTimes {
  /** Milliseconds until the kernels are there. */
  readonly workspace: number;
  /** From then on to all numbers of 10,000 nodes. */
  readonly firstRun: number;
}

const TSX = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
const COLD = fileURLToPath(new URL('cold.ts', import.meta.url));

export function measureStart(rounds: number): StartTimes {
  const starts = Array.from({ length: rounds }, oneStart);
  return {
    workspace: median(starts.map(({ workspace }) => workspace)),
    firstRun: median(starts.map(({ firstRun }) => firstRun)),
  };
}

function oneStart(): StartTimes {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, COLD], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`a fresh process does not start:\n${stderr}`);
  return JSON.parse(stdout) as StartTimes;
}
