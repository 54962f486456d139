/** Where a wire from a card may go: by name, those that close no loop. */
import { isLeafOp, opsOf, MOST_INPUTS, type GraphDocument, type NodeRecord } from '../../engine';
import { text } from '../../messages';

export interface WireTarget {
  readonly key: string;
  readonly id: string;
  readonly port: number | null;
  readonly detail: string;
}

/** Enough to choose from: a longer name finds the others. */
const MOST = 50;

/** Open inputs first, then those whose wire would give way. */
export function targetsFor(
  document: GraphDocument,
  source: string,
  query: string,
): readonly WireTarget[] {
  const before = upstreamOf(document, source);
  const sought = query.trim().toLowerCase();
  const nodes = document.nodes.filter(
    ({ id, op }) => !isLeafOp(op) && !before.has(id) && id.toLowerCase().includes(sought),
  );
  const ordered = [...nodes].sort((one, other) => rank(other.id, sought) - rank(one.id, sought));
  return ordered
    .slice(0, MOST)
    .flatMap((node) => portsOf(document, node))
    .sort((one, other) => rank(other.id, sought) - rank(one.id, sought));
}

const rank = (id: string, sought: string): number => {
  const name = id.toLowerCase();
  if (name === sought) return 2;
  return name.startsWith(sought) ? 1 : 0;
};

function portsOf(document: GraphDocument, { id, op, inputs = [] }: NodeRecord): WireTarget[] {
  const grows = opsOf(document).get(op)?.kind === 'many' && inputs.length < MOST_INPUTS;
  const targets = inputs.map((from, port) => ({
    key: `${id} ${port}`,
    id,
    port,
    detail:
      from === null
        ? text('target-port', { port: port + 1 })
        : text('target-taken', { port: port + 1, id: from }),
    isOpen: from === null,
  }));
  const more = {
    key: `${id} more`,
    id,
    port: null,
    detail: text('target-grows'),
    isOpen: true,
  };
  const hasOpen = targets.some(({ isOpen }) => isOpen);
  const all = grows && !hasOpen ? [more, ...targets] : targets;
  return all.sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
}

/** The node and all that it depends on: a wire back into these would close a loop. */
function upstreamOf({ nodes }: GraphDocument, source: string): ReadonlySet<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set([source]);
  for (const id of found) {
    for (const input of byId.get(id)?.inputs ?? []) if (input !== null) found.add(input);
  }
  return found;
}
