/** What the check of an own op found, in words. */
import type { GridPoint, OwnOpCheck, OwnOpRecord } from '../../../engine';
import type { Params } from '../../../messages';
import { shortNumber, signedNumber } from '../../../ui';

export interface VerdictText {
  readonly key: string;
  readonly params: Params;
}

export function verdictsOf(check: OwnOpCheck, op: OwnOpRecord): readonly VerdictText[] {
  const { ok, wrong, kinks, unsure } = check;
  const count = ok + wrong + kinks + unsure;
  const says: VerdictText[] = [];
  if (wrong > 0) {
    says.push({ key: 'own-op-wrong', params: { wrong, count } });
    for (const input of op.inputs.keys()) {
      const [worst] = check.examples.filter(({ port }) => port === input).sort(byError);
      if (worst !== undefined) says.push(exampleOf(worst, op));
    }
  } else if (ok > 0) says.push({ key: 'own-op-right', params: { ok, count } });
  if (kinks > 0) says.push({ key: 'own-op-kinks', params: { count: kinks } });
  if (unsure > 0) says.push({ key: 'own-op-unsure', params: { count: unsure } });
  return says;
}

/** The plainest first; a slope that is no number is plain enough. */
const byError = (one: GridPoint, other: GridPoint): number => errorOf(other) - errorOf(one);

function errorOf({ slope, measured }: GridPoint): number {
  const error = Math.abs(slope - measured);
  return Number.isFinite(error) ? error : Number.MAX_VALUE;
}

function exampleOf({ port, at, slope, measured }: GridPoint, { inputs }: OwnOpRecord): VerdictText {
  const place = inputs.map((name, input) => `${name} = ${shortNumber(at[input])}`).join(', ');
  const params = {
    input: inputs[port],
    place,
    slope: signedNumber(slope),
    measured: signedNumber(measured),
  };
  return { key: 'own-op-example', params };
}
