/** What a link has no room for: fields of other versions. */
import type { GraphDocument } from '../engine';

const DOCUMENT = 'format version title nodes output groups data ops rules view note';
const NODE = 'id op value inputs label range at';
const GROUP = 'id label nodes parent folded at of';
const DATA = 'columns rows row';
const OWN_OP = 'name symbol inputs value slopes';
const RULES = 'accumulate reset seed order passes faulty';
const FAULTY = 'op port slope';
const VIEW = 'step hide locked focus';

/** Their paths, as `nodes[3].temperature`. */
export function leftOut(document: GraphDocument): readonly string[] {
  const { nodes, groups = [], data = {}, ops = [], rules = {}, view = {} } = document;
  return [
    ...others(document, DOCUMENT, ''),
    ...nodes.flatMap((node, place) => others(node, NODE, `nodes[${place}].`)),
    ...groups.flatMap((group, place) => others(group, GROUP, `groups[${place}].`)),
    ...others(data, DATA, 'data.'),
    ...ops.flatMap((op, place) => others(op, OWN_OP, `ops[${place}].`)),
    ...others(rules, RULES, 'rules.'),
    ...('faulty' in rules ? (rules.faulty ?? []) : []).flatMap((faulty, place) =>
      others(faulty, FAULTY, `rules.faulty[${place}].`),
    ),
    ...others(view, VIEW, 'view.'),
  ];
}

const others = (record: object, known: string, path: string): readonly string[] =>
  Object.keys(record)
    .filter((key) => !known.split(' ').includes(key))
    .map((key) => path + key);
