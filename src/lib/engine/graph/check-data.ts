/** Checks the data set of a document: its columns are leaves, its rows fit them. */
import { isLeafOp } from '../ops';
import type { Problem } from '../problem';
import { LIMITS, type GraphDocument } from './schema';

export function checkData(
  document: GraphDocument,
  index: ReadonlyMap<string, number>,
): readonly Problem[] {
  if (document.data === undefined) return [];
  const { columns, rows, row = 0 } = document.data;
  const problems: Problem[] = [];
  columns.forEach((id, column) => {
    const path = `data.columns[${column}]`;
    const node = index.get(id);
    if (node === undefined) problems.push({ code: 'unknown-node', path, params: { id } });
    else if (!isLeafOp(document.nodes[node].op)) {
      problems.push({ code: 'column-not-leaf', node: id, path });
    }
    if (columns.indexOf(id) < column)
      problems.push({ code: 'duplicate-column', path, params: { id } });
  });
  rows.forEach((numbers, place) => {
    if (numbers.length === columns.length) return;
    const params = { expected: columns.length, found: numbers.length };
    problems.push({ code: 'wrong-row-length', path: `data.rows[${place}]`, params });
  });
  if (columns.length * rows.length > LIMITS.dataNumbers) {
    const params = { most: LIMITS.dataNumbers, found: columns.length * rows.length };
    problems.push({ code: 'too-many', path: 'data.rows', params });
  }
  if (row > 0 && row >= rows.length) {
    problems.push({ code: 'no-such-row', path: 'data.row', params: { row, rows: rows.length } });
  }
  return problems;
}
