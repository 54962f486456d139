/** Names for what is new, and whether a name may be given. */
import { FreeNames, isSayable } from '../../code';
import { failure, ID_PATTERN, success, type GraphDocument, type Outcome } from '../../engine';

/** Leaves are called as textbooks call them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['input', 'x'],
  ['parameter', 'w'],
]);

/** The name that a new node of this op gets; `group` for a new group. */
export const freshId = (document: GraphDocument, op: string): string =>
  freshName(new FreeNames(namesIn(document)), op);

/** Nodes and groups share one set of names. */
export function namesIn({ nodes, groups = [] }: GraphDocument): readonly string[] {
  return [...nodes.map(({ id }) => id), ...groups.map(({ id }) => id)];
}

export function freshName(free: FreeNames, op: string): string {
  const prefix = PREFIXES.get(op);
  return prefix === undefined ? free.forOp(op) : free.lowest(prefix);
}

/** What a copy is called: `w1` becomes `w2`, `o` becomes `o2`. */
export function nameOfCopy(free: FreeNames, id: string): string {
  const [, prefix, number] = /^(.*?)(\d*)$/.exec(id) ?? ['', id, ''];
  const first = number === '' || number.length > 9 ? 2 : Number(number) + 1;
  return free.lowest(prefix.slice(0, 54), first);
}

export function checkNewId(document: GraphDocument, id: string): Outcome<string> {
  if (!ID_PATTERN.test(id))
    return failure({ code: 'bad-new-name', params: { found: shorten(id) } });
  if (!isSayable(id)) return failure({ code: 'formula-reserved-name', params: { name: id } });
  const isTaken =
    document.nodes.some((node) => node.id === id) ||
    (document.groups ?? []).some((group) => group.id === id);
  return isTaken ? failure({ code: 'name-taken', params: { id } }) : success(id);
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
