/** What is asked, when somebody presses a number. */
import type { Target } from '../../canvas';
import type { WireEnd } from '../../layout';

export type Question =
  | { readonly about: 'data' | 'grad'; readonly id: string }
  | { readonly about: 'wire'; readonly end: WireEnd };

export function questionOf(target: Target): Question | null {
  switch (target.on) {
    case 'data':
    case 'grad':
      return { about: target.on, id: target.id };
    case 'card':
    case 'name':
    case 'output':
      return { about: 'data', id: target.id };
    case 'wire':
      return target.ends.length === 0 ? null : { about: 'wire', end: target.ends[0] };
    case 'input':
      return { about: 'wire', end: target.end };
    default:
      return null;
  }
}
