/** What a derivative does not say, or says otherwise than backward: for the page to tell. */
import { rulesAreRight, type Tape } from '../tape';
import type { Adjoints } from './adjoints';

export interface DerivativeRemark {
  readonly about:
    | 'kinks' // slopes that jump here are flat on either side: the jump itself has no derivative
    | 'points' // a rule for single points is left out: there the result may not be finite
    | 'branches' // what is not taken must be finite too
    | 'unreached' // the output does not depend on these leaves: 0
    | 'rules'; // the document runs by other rules; the derivative is the right one
  /** The nodes that it is about. */
  readonly ids: readonly string[];
}

export function remarksOf(tape: Tape, { bySlot, losses }: Adjoints): readonly DerivativeRemark[] {
  const { document, nodeOf } = tape;
  const idsOf = (slots: Iterable<number>): readonly string[] =>
    Array.from(slots, (slot) => document.nodes[nodeOf[slot]].id);
  const remarks: readonly DerivativeRemark[] = [
    { about: 'kinks', ids: idsOf(kinkSlots(tape, bySlot)) },
    { about: 'points', ids: idsOf(losses.get('point') ?? []) },
    { about: 'branches', ids: idsOf(losses.get('branch') ?? []) },
    { about: 'unreached', ids: unreached(tape) },
  ];
  const said = remarks.filter(({ ids }) => ids.length > 0);
  return rulesAreRight(document) ? said : [...said, { about: 'rules', ids: [] }];
}

function kinkSlots({ runs }: Tape, bySlot: Adjoints['bySlot']): readonly number[] {
  const slots: number[] = [];
  for (const { spec, from, to } of runs) {
    const hasKink =
      spec !== null &&
      (spec.kind === 'fixed' ? spec.kink !== null : spec.slopes === 'first-extremal');
    if (!hasKink) continue;
    for (let slot = from; slot < to; slot += 1) if (bySlot.has(slot)) slots.push(slot);
  }
  return slots;
}

function unreached({ document, slotOf, reaches }: Tape): readonly string[] {
  return document.nodes.flatMap(({ id, op }, node) =>
    (op === 'input' || op === 'parameter') && reaches[slotOf[node]] === 0 ? id : [],
  );
}
