/**
 * Interleaved rounds: in each, every contestant runs once, so that a noisy second hits all of them
 * alike. Reported are medians, and medians of the ratios of each round.
 */
import type { Contestant, Outcome } from './contestant';
import { collectGarbage } from './memory';

export interface Comparison {
  readonly rounds: number;
  /** Nanoseconds of one pass, by contestant. */
  readonly median: ReadonlyMap<string, number>;
  /** The same of the fastest round: what a machine that does nothing else would show. */
  readonly best: ReadonlyMap<string, number>;
  /** How many times the first contestant's time each one took. */
  readonly ratio: ReadonlyMap<string, number>;
}

export interface Effort {
  readonly rounds: number;
  /** How long one contestant should run in one round. */
  readonly milliseconds: number;
}

export async function compare(
  contestants: readonly Contestant[],
  { rounds, milliseconds }: Effort,
): Promise<Comparison> {
  const passes = await warmUp(contestants, milliseconds);
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      collectGarbage();
      times.get(contestant.name)!.push(await oneRound(contestant, passes[i]));
    }
  }
  const base = times.get(contestants[0].name)!;
  const ratioOf = (all: readonly number[]): number => median(all.map((time, i) => time / base[i]));
  return {
    rounds,
    median: new Map([...times].map(([name, all]) => [name, median(all)])),
    best: new Map([...times].map(([name, all]) => [name, Math.min(...all)])),
    ratio: new Map([...times].map(([name, all]) => [name, ratioOf(all)])),
  };
}

const SLICES = 15;

/** Nanoseconds of one pass. */
async function oneRound(contestant: Contestant, passes: number): Promise<number> {
  const slices = contestant.steady ? SLICES : 1;
  const each = Math.ceil(passes / slices);
  const times: number[] = [];
  for (let slice = 0; slice < slices; slice++) {
    times.push((await contestant.run(each)).nanoseconds / each);
  }
  return median(times);
}

/** Runs all until they are warm, holds them to the same numbers, and returns passes per round. */
async function warmUp(
  contestants: readonly Contestant[],
  milliseconds: number,
): Promise<readonly number[]> {
  const passes: number[] = [];
  let first: Outcome | null = null;
  for (const contestant of contestants) {
    const outcome = await contestant.run(1);
    first ??= outcome;
    mustAgree(contestant.name, outcome, first);
    const fastest = await fastestPass(contestant, outcome.nanoseconds);
    passes.push(Math.ceil((milliseconds * 1e6) / fastest));
  }
  return passes;
}

/** Engines exchange slow code for fast while it runs: kernels after some tens of milliseconds. */
const WARM_UP = 300e6;

async function fastestPass(contestant: Contestant, first: number): Promise<number> {
  let fastest = first;
  for (let spent = 0, passes = 1; spent < WARM_UP; passes *= 2) {
    const { nanoseconds } = await contestant.run(passes);
    fastest = Math.min(fastest, nanoseconds / passes);
    spent += nanoseconds;
  }
  return fastest;
}

const TOLERANCE = 1e-9;

function mustAgree(name: string, outcome: Outcome, first: Outcome): void {
  for (const what of ['output', 'gradients'] as const) {
    const error = Math.abs(outcome[what] - first[what]);
    if (error <= TOLERANCE * Math.abs(first[what])) continue;
    throw new Error(`${name} disagrees: ${what} ${outcome[what]}, not ${first[what]}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
