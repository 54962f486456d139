/** What each press did in a backward pass by hand: what it handed on, too early or once too often. */
import type { Numbered } from '../../../code';
import { isLeafOp, outputOf, rulesOf, upstreamOf, WIRE, type GraphDocument } from '../../../engine';

/**
 * `whole`: all of its gradient had come. `early`: some had not. `empty`: nothing had. `again`: it had
 * run before, so its inputs get a second time what they got then.
 */
export type How = 'whole' | 'early' | 'empty' | 'again';

export interface Press {
  readonly id: string;
  readonly how: How;
  /** Its gradient at that time; null: there was none. */
  readonly had: number | null;
  /** The nodes that had not run yet, and bring it something. */
  readonly before: readonly string[];
  /** The nodes that it handed something on to. */
  readonly to: readonly string[];
}

export interface HandLog {
  readonly presses: readonly Press[];
  /** What came to a node after it had run for the last time, and was never handed on. */
  readonly lost: ReadonlyMap<string, number>;
}

export function handLog({ document, frame }: Numbered): HandLog {
  const { order, seed, accumulate } = rulesOf(document);
  const ids = typeof order === 'object' ? order : [];
  const output = outputOf(document);
  const wires = wiresOf({ document, frame });
  const users = usersIn(document);
  const grads = new Map<string, number>(seed && output !== null ? [[output, 1]] : []);
  const ran = new Map<string, number>();
  const presses = ids.map((id): Press => {
    const had = grads.get(id) ?? null;
    const before = (users.get(id) ?? []).filter((user) => !ran.has(user));
    const how = howItRan(ran.has(id), had, before);
    const own = wires(id);
    for (const { source, slope } of own) {
      const kept = accumulate === 'add' ? (grads.get(source) ?? 0) : 0;
      grads.set(source, kept + slope * (had ?? 0));
    }
    ran.set(id, had ?? 0);
    return { id, how, had, before, to: [...new Set(own.map(({ source }) => source))] };
  });
  const lost = [...ran].flatMap(([id, had]): readonly [string, number][] => {
    const left = (grads.get(id) ?? 0) - had;
    return left === 0 || Number.isNaN(left) ? [] : [[id, left]];
  });
  return { presses, lost: new Map(lost) };
}

function howItRan(hasRun: boolean, had: number | null, before: readonly string[]): How {
  if (hasRun) return 'again';
  if (had === null) return 'empty';
  return before.length > 0 ? 'early' : 'whole';
}

interface Wire {
  readonly source: string;
  readonly slope: number;
}

/** The wires along which a node hands something on: constants take nothing. */
function wiresOf({ document, frame }: Numbered): (id: string) => readonly Wire[] {
  const index = new Map(document.nodes.map(({ id }, node) => [id, node]));
  return (id) => {
    const node = index.get(id) ?? -1;
    return (document.nodes[node]?.inputs ?? []).flatMap((source, port): readonly Wire[] => {
      const wire = (frame?.firstWire[node] ?? 0) + port;
      const isKnown = frame !== null && (frame.wireState[wire] & WIRE.slope) !== 0;
      const isConstant = document.nodes[index.get(source ?? '') ?? -1]?.op === 'constant';
      return source === null || isConstant || !isKnown
        ? []
        : [{ source, slope: frame.slope[wire] }];
    });
  };
}

/** Those through which a node moves the output: from each of them something comes back. */
function usersIn(document: GraphDocument): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const onPath = pathIn(document);
  for (const { id, inputs = [] } of document.nodes) {
    if (!onPath.has(id)) continue;
    for (const source of new Set(inputs)) {
      if (source === null) continue;
      const known = users.get(source);
      if (known === undefined) users.set(source, [id]);
      else known.push(id);
    }
  }
  return users;
}

function pathIn(document: GraphDocument): ReadonlySet<string> {
  const output = outputOf(document);
  return output === null ? new Set() : upstreamOf(document, output);
}

/** The nodes with a backward to run, users before what they use where the document is so ordered. */
export function runnable(document: GraphDocument): readonly string[] {
  const onPath = pathIn(document);
  const ids = document.nodes.flatMap(({ id, op }) => (onPath.has(id) && !isLeafOp(op) ? id : []));
  return ids.reverse();
}

export function timesRun(order: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of order) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
