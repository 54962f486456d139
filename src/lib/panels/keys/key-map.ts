/** The keyboard map: the table of actions by group, with keys as this keyboard names them. */
import { text } from '../../messages';
import { ACTIONS, GROUPS, isMacKeyboard, nameOf, type Action, type ActionGroup } from '../actions';

export interface KeyRow {
  readonly label: string;
  readonly keys: readonly string[];
}

export interface KeyGroup {
  readonly key: ActionGroup;
  readonly rows: readonly KeyRow[];
}

/** Four arrows that do one thing each way stand in one row. */
const WAYS = ['left', 'right', 'up', 'down'];

export function keyMap(isMac = isMacKeyboard()): readonly KeyGroup[] {
  return GROUPS.map((key) => ({ key, rows: rowsOf(key, isMac) }));
}

function rowsOf(group: ActionGroup, isMac: boolean): readonly KeyRow[] {
  const families = new Map<string, Action[]>();
  for (const action of ACTIONS) {
    if (action.group !== group) continue;
    const family = familyOf(action.id);
    families.set(family, [...(families.get(family) ?? []), action]);
  }
  return Array.from(families, ([family, actions]) => ({
    label: text(`action-${family}`),
    keys: actions.length === 1 ? namesOf(actions[0], isMac) : [oneName(actions, isMac)],
  }));
}

const namesOf = ({ keys }: Action, isMac: boolean): readonly string[] =>
  keys.map((each) => nameOf(each, isMac));

/** What is held stands once: Shift+←→↑↓. */
function oneName(actions: readonly Action[], isMac: boolean): string {
  const [first, ...others] = actions.map((action) => namesOf(action, isMac)[0]);
  return first + others.map((name) => name.slice(-1)).join('');
}

function familyOf(id: string): string {
  const way = WAYS.find((each) => id.endsWith(`-${each}`));
  return way === undefined ? id : id.slice(0, -way.length - 1);
}
