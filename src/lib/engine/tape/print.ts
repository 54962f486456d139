/** A readable listing of a tape, run by run, for people and for snapshots. */
import type { Tape } from './tape';

export function printTape(tape: Tape): string {
  const { document, runs, nodeOf, operands, output, slotOf, size } = tape;
  const name = (slot: number): string => document.nodes[nodeOf[slot]].id;
  const lines = [
    `tape: ${String(size)} of ${String(slotOf.length)} nodes, ${String(runs.length)} runs, output ${output < 0 ? 'none' : name(output)}`,
  ];
  for (const { opName, from, to, arity, firstPort, constants, fast, spec } of runs) {
    const notes = [
      `${String(to - from)} × ${opName}`,
      ...(constants === 0 ? [] : [`constant ports ${portList(constants)}`]),
      ...(spec !== null && !fast ? ['plain'] : []),
    ];
    lines.push('', `run ${notes.join(', ')}`);
    for (let slot = from, port = firstPort; slot < to; slot += 1, port += arity) {
      const inputs = Array.from(operands.subarray(port, port + arity), name).join(', ');
      const value = document.nodes[nodeOf[slot]].value;
      lines.push(
        `  ${String(slot).padStart(String(size).length)}  ${name(slot)} = ${spec === null ? `${opName} ${String(value)}` : `${opName}(${inputs})`}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const portList = (mask: number): string =>
  [0, 1].filter((port) => (mask >> port) & 1).join(' and ');
