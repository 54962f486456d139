/** Readers of what stands in a document beside its nodes: groups, data, own ops, rules, view. */
import { MOST_INPUTS } from '../ops';
import { boolean, finite, list, matching, oneOf, orNull, record, text, whole } from './fields';
import { at, id, label } from './read-node';
import type { Read } from './reader';
import {
  ID_PATTERN,
  LIMITS,
  type DataRecord,
  type GroupRecord,
  type OwnOpRecord,
  type Rules,
  type ViewRecord,
} from './schema';

const name = matching(ID_PATTERN, 'bad-name');

export const group = record<GroupRecord>(
  {
    id,
    label,
    nodes: list(id, LIMITS.nodes),
    parent: orNull(id),
    folded: boolean,
    at,
    of: text(64),
  },
  ['id', 'nodes'],
);

export const data = record<DataRecord>(
  {
    columns: list(id, LIMITS.columns),
    rows: list(list(finite, LIMITS.columns), LIMITS.rows),
    row: whole(0, LIMITS.rows),
  },
  ['columns', 'rows'],
);

/** Whether its expressions can be read is checked with the document. */
export const ownOp = record<OwnOpRecord>(
  {
    name,
    symbol: text(LIMITS.symbolCodePoints),
    inputs: list(name, MOST_INPUTS),
    value: text(),
    slopes: list(text(), MOST_INPUTS),
  },
  ['name', 'inputs', 'value', 'slopes'],
);

const order: Read<NonNullable<Rules['order']>> = (value, place, reader) =>
  Array.isArray(value)
    ? list(id, LIMITS.nodes)(value, place, reader)
    : oneOf('topological', 'recursive')(value, place, reader);

type Faulty = NonNullable<Rules['faulty']>[number];

const faulty = record<Faulty>({ op: text(64), port: whole(0, MOST_INPUTS - 1), slope: text() }, [
  'op',
  'port',
  'slope',
]);

export const rules = record<Rules>({
  accumulate: oneOf('add', 'overwrite'),
  reset: oneOf('all', 'inner', 'leaves', 'none'),
  seed: boolean,
  order,
  passes: whole(1, LIMITS.passes),
  faulty: list(faulty, LIMITS.faulty),
});

export const view = record<ViewRecord>({
  step: whole(0, LIMITS.step),
  hide: list(text(64), LIMITS.hidden),
  locked: boolean,
  focus: list(id, LIMITS.focus),
});
