/** The rules of a document that are not the right ones, each as something that can be said. */
import { rulesOf, type FullRules, type GraphDocument } from '../../engine';
import type { Params } from '../../messages';

export interface Said {
  readonly key: string;
  readonly params?: Params;
}

const MOST_NAMES = 6;
const MOST_SLOPES = 3;

export function brokenIn(document: GraphDocument): readonly Said[] {
  const rules = rulesOf(document);
  return [
    ...when(rules.accumulate !== 'add', { key: 'off-overwrite' }),
    ...passesIn(rules),
    ...orderIn(rules),
    ...slopesIn(rules),
  ];
}

/** Nothing but the order is other than it should be: somebody runs backward by hand. */
export function isOnlyByHand(document: GraphDocument): boolean {
  const { accumulate, passes, reset, order, faulty } = rulesOf(document);
  const isRight = accumulate === 'add' && passes === 1 && reset === 'all' && faulty.length === 0;
  return isRight && typeof order === 'object';
}

const when = (holds: boolean, ...said: readonly Said[]): readonly Said[] => (holds ? said : []);

function passesIn({ passes, reset }: FullRules): readonly Said[] {
  if (passes > 1) return [{ key: 'off-passes', params: { passes, reset } }];
  return when(reset !== 'all', { key: 'off-reset', params: { reset } });
}

/** By hand, the seed is a press like any other. */
function orderIn({ order, seed }: FullRules): readonly Said[] {
  if (order === 'topological') return when(!seed, { key: 'off-seed' });
  if (order === 'recursive') {
    return [...when(!seed, { key: 'off-seed' }), { key: 'off-recursive' }];
  }
  const params = { names: order.slice(0, MOST_NAMES).join(', '), count: order.length };
  return [{ key: 'off-order', params: { ...params, seed: String(seed), most: MOST_NAMES } }];
}

function slopesIn({ faulty }: FullRules): readonly Said[] {
  const all = [...wrongSlopes(faulty)];
  const said = all.slice(0, MOST_SLOPES).map((params) => ({ key: 'off-slope', params }));
  const more = all.length - said.length;
  return [...said, ...when(more > 0, { key: 'off-slopes', params: { count: more } })];
}

/** A slope that is the same at several inputs is said once. */
function wrongSlopes(faulty: FullRules['faulty']) {
  const byOp = new Map<string, { op: string; slope: string; ports: string }>();
  for (const { op, port, slope } of faulty) {
    const key = JSON.stringify([op, slope]);
    const ports = byOp.get(key)?.ports;
    byOp.set(key, {
      op,
      slope,
      ports: ports === undefined ? `${port + 1}` : `${ports}, ${port + 1}`,
    });
  }
  return byOp.values();
}
