/** A document as a fragment: checked, within the limits, and the shortest of the ways to write it. */
import {
  failure,
  readDocument,
  success,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../engine';
import { leftOut } from './left';
import { LINK_LIMITS } from './limits';
import { EXPECTATIONS, writeGraph } from './payload';
import { seal } from './seal';
import type { Encoded } from './types';

export function encodeLink(document: GraphDocument): Outcome<Encoded> {
  const crowded = firstOver(countsOf(document));
  if (crowded !== null) return failure(crowded);
  // What comes out of the link will be read by this too, so it must get through.
  const checked = readDocument(document);
  if (!checked.ok) return checked;
  const fragments: string[] = [];
  for (const how of hasPlaces(checked.value) ? EXPECTATIONS : EXPECTATIONS.slice(0, 1)) {
    const written = writeGraph(checked.value, how);
    const { text, write } = LINK_LIMITS;
    const large = firstOver([
      ['text', written.text, text],
      ['bytes', written.length, write.bytes],
    ]);
    if (large !== null) return failure(large);
    fragments.push(seal('g', written.finish()));
  }
  const fragment = fragments.reduce((best, next) => (next.length < best.length ? next : best));
  const long = firstOver([['characters', fragment.length, LINK_LIMITS.write.characters]]);
  return long === null ? success({ fragment, left: leftOut(checked.value) }) : failure(long);
}

type Count = readonly [what: string, found: number, most: number];

function countsOf({ nodes, groups = [], data, rules, view }: GraphDocument): readonly Count[] {
  const { numbers, listed } = LINK_LIMITS;
  const rows = data?.rows.length ?? 0;
  return [
    ['nodes', nodes.length, LINK_LIMITS.nodes],
    ['wires', nodes.reduce((sum, { inputs = [] }) => sum + inputs.length, 0), LINK_LIMITS.wires],
    ['groups', groups.length, LINK_LIMITS.groups],
    ['numbers', rows * Math.max(1, data?.columns.length ?? 0), numbers],
    ['listed', typeof rules?.order === 'object' ? rules.order.length : 0, listed],
    ['listed', view?.focus?.length ?? 0, listed],
  ];
}

function firstOver(counts: readonly Count[]): Problem | null {
  const over = counts.find(([, found, most]) => found > most);
  if (over === undefined) return null;
  const [what, found, most] = over;
  return { code: 'link-no-room', params: { what, found, most } };
}

const hasPlaces = ({ nodes }: GraphDocument): boolean => nodes.some(({ at }) => at !== undefined);
