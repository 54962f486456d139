/** Changes a leaf's number by a step, as an arrow key in its field would. */
import { setValue } from '../../editor';
import { text } from '../../messages';
import { nudged, shortNumber, stepOf } from '../../ui';
import type { Workbench } from '../workbench';
import { oneNode } from './subject';

export function nudge(workbench: Workbench, direction: 1 | -1): void {
  const { id, value = 0 } = oneNode(workbench)!;
  const next = nudged(value, direction, stepOf(value, { finer: false, coarser: false }));
  const what = { key: 'did-value', params: { id } };
  if (!workbench.perform(setValue(id, next), what, `nudge ${id}`).ok) return;
  workbench.announce(
    text('nudged', { id, value: shortNumber(next, workbench.preferences.digits) }),
  );
}
