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
  const { name, inputs, slopes } = op;
  const problems: Problem[] = [];
  const params = { name };
  if (isLeafOp(name)) problems.push({ code: 'reserved-name', path: `${path}.name`, params });
  if (slopes.length !== inputs.length) {
    const counts = { name, expected: inputs.length, found: slopes.length };
    problems.push({ code: 'wrong-slope-count', path: `${path}.slopes`, params: counts });
  }
  // With faulty names every use of them would be faulty too.
  const faultyNames = checkInputs(op, `${path}.inputs`);
  return [...problems, ...(faultyNames.length > 0 ? faultyNames : checkTexts(op, path))];
}

function checkInputs({ name, inputs }: OwnOpRecord, path: string): readonly Problem[] {
  if (inputs.length === 0 || inputs.length > MOST_INPUTS) {
    return [{ code: 'wrong-own-op-inputs', path, params: { name, most: MOST_INPUTS } }];
  }
  return inputs.flatMap((input, port) => {
    const at = { path: `${path}[${port}]`, params: { name: input } };
    if (inputs.indexOf(input) < port) {
      return [{ ...at, code: 'duplicate-input', params: { name, input } }];
    }
    return input === 'out' || !isName(input) ? [{ ...at, code: 'reserved-name' }] : [];
  });
}

function checkTexts({ inputs, value, slopes }: OwnOpRecord, path: string): readonly Problem[] {
  const names = [...inputs, 'out'];
  return [
    ...checkExpression(value, inputs, `${path}.value`),
    ...slopes.flatMap((slope, port) => checkExpression(slope, names, `${path}.slopes[${port}]`)),
  ];
}
