/** Reads one node; a faulty one stays in the list, so that what refers to it is not faulty as well. */
import { isLeafOp, MOST_INPUTS } from '../ops';
import { finite, isRecord, list, matching, pair, record, text, whole } from './fields';
import { shorten } from './place';
import type { Read } from './reader';
import { ID_PATTERN, LIMITS, type NodeRecord } from './schema';

export const id = matching(ID_PATTERN, 'bad-id');
export const label = text(LIMITS.labelCodePoints);
export const at = pair(whole(-LIMITS.at, LIMITS.at));

/** The id of another node, or null; an entry that is neither counts as an open port. */
const input: Read<string | null> = (value, place, reader) => {
  if (value === null || typeof value === 'string') return value;
  reader.refuseType('source', value, place);
  return null;
};

const range: Read<readonly [number, number]> = (value, place, reader) => {
  const ends = pair(finite)(value, place, reader);
  if (ends === undefined || ends[0] < ends[1]) return ends;
  return reader.refuse('empty-range', place, { low: ends[0], high: ends[1] });
};

const fields = record<NodeRecord>({
  id,
  op: text(64),
  value: finite,
  inputs: list(input, MOST_INPUTS, 'too-many-inputs'),
  label,
  range,
  at,
});

export const node: Read<NodeRecord> = (value, place, reader) => {
  const said = reader.problems.length;
  const made: Partial<NodeRecord> = fields(value, place, reader) ?? {};
  const name = isRecord(value) && typeof value.id === 'string' ? value.id : '';
  for (const field of ['id', 'op']) {
    if (isRecord(value) && value[field] === undefined) {
      reader.refuse('missing-field', place, { field });
    }
  }
  if (said < reader.problems.length && name !== '') reader.attribute(said, shorten(name, 64));
  const { inputs, ...leaf } = made;
  // A leaf may say that it has no inputs, which is what leaving them out means.
  const known = inputs?.length === 0 && isLeafOp(made.op ?? '') ? leaf : made;
  return { ...known, id: made.id ?? name, op: made.op ?? '' };
};
