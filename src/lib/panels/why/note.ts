/** A few words beside a number: what it should be, or what it was. */
import type { Tag, Target } from '../../canvas';
import { text } from '../../messages';
import { signedNumber } from '../../ui';
import { comparedTag } from '../explore/compare/marks';
import type { Workbench } from '../workbench';

/** null where there is nothing to say of it. */
export function noteOn({ judge, pinned }: Workbench, target: Target, digits: number): Tag | null {
  const right = rightOf(judge, target);
  if (right !== null) {
    const number = signedNumber(right, digits);
    return { text: text('mark-right', { number }), tone: toneOf(right), isWrong: true };
  }
  if (target.on !== 'data' && target.on !== 'grad') return null;
  const difference = pinned?.differenceOf(target.id, target.on) ?? null;
  return difference === null ? null : comparedTag(difference, digits);
}

function rightOf(judge: Workbench['judge'], target: Target): number | null {
  if (target.on === 'grad') return judge?.gradOf(target.id) ?? null;
  if (target.on !== 'wire' || target.ends.length !== 1) return null;
  return judge?.wireOf(target.ends[0])?.contribution?.right ?? null;
}

const toneOf = (grad: number): Tag['tone'] =>
  grad > 0 ? 'positive' : grad < 0 ? 'negative' : 'plain';
