/** Checks the ops that a document brings along. */
import { isLeafOp, MOST_INPUTS } from '../ops';
import type { Problem } from '../problem';
import { checkExpression, isName } from './check-expressions';
import type { GraphDocument, OwnOpRecord } from './schema';

/** What is wrong with the own ops, and the ones with which nothing is. */
export function checkOwnOps({ ops = [] }: Pick<GraphDocument, 'ops'>): {
  readonly problems: readonly Problem[];
  readonly sound: readonly OwnOpRecord[];
} {
  const problems: Problem[] = [];
  const sound: OwnOpRecord[] = [];
  const names = new Set<string>();
  ops.forEach((op, index) => {
    const found = checkOwnOp(op, `ops[${index}]`);
    const params = { name: op.name };
    if (names.has(op.name))
      found.push({ code: 'duplicate-op', path: `ops[${index}].name`, params });
    names.add(op.name);
    if (found.length === 0) sound.push(op);
    problems.push(...found);
  });
  return { problems, sound };
}

function checkOwnOp(op: OwnOpRecord, path: string): Problem[] {
  const { name, inputs, value, slopes } = op;
  const problems: Problem[] = [];
  const params = { name };
  if (isLeafOp(name)) problems.push({ code: 'reserved-name', path: `${path}.name`, params });
  if (inputs.length === 0 || inputs.length > MOST_INPUTS) {
    problems.push({
      code: 'wrong-own-op-inputs',
      path: `${path}.inputs`,
      params: { name, most: MOST_INPUTS },
    });
  }
  if (slopes.length !== inputs.length) {
    const counts = { name, expected: inputs.length, found: slopes.length };
    problems.push({ code: 'wrong-slope-count', path: `${path}.slopes`, params: counts });
  }
  inputs.forEach((input, port) => {
    const at = `${path}.inputs[${port}]`;
    if (inputs.indexOf(input) < port) {
      problems.push({ code: 'duplicate-input', path: at, params: { name, input } });
    }
    if (input === 'out' || !isName(input)) {
      problems.push({ code: 'reserved-name', path: at, params: { name: input } });
    }
  });
  problems.push(...checkExpression(value, inputs, `${path}.value`));
  slopes.forEach((slope, port) => {
    problems.push(...checkExpression(slope, [...inputs, 'out'], `${path}.slopes[${port}]`));
  });
  return problems;
}
