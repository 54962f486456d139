/** The wires through which a moment's node has just pushed: one, or all of it where steps are nodes. */
import { indexOf, type Numbered } from '../../code';
import type { Grain } from '../../editor';
import { WIRE, type BackwardStep } from '../../engine';
import type { WireEnd } from '../../layout';
import type { Moment } from '../../worker';
import type { Course } from './course';

interface How {
  readonly grain: Grain;
  readonly course: Course | null;
}

export function pushedBy(numbered: Numbered, moment: Moment, how: How): readonly WireEnd[] {
  const { done } = moment;
  if (done?.kind !== 'backward') return [];
  return isWholeNode(moment, how) ? wiresOf(numbered, done) : [done];
}

/** Steps are nodes, and this one is done. */
export const isWholeNode = ({ position }: Moment, { grain, course }: How): boolean =>
  grain === 'coarse' && (course === null || course.nodeAfter(position - 1) === position);

/** To constants nothing is pushed. */
function wiresOf({ document, frame }: Numbered, { node }: BackwardStep): readonly WireEnd[] {
  const index = indexOf(document, node);
  const inputs = document.nodes[index]?.inputs ?? [];
  if (frame === null) return [];
  const first = frame.firstWire[index];
  const ports = inputs.map((_, port) => port);
  const isPushed = (port: number) => (frame.wireState[first + port] & WIRE.contribution) !== 0;
  return ports.filter(isPushed).map((port) => ({ node, port }));
}
