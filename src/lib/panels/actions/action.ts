/** What an action is: one thing that can be done, by key, menu or button. */
import type { What } from '../../editor';
import { text } from '../../messages';
import type { Workbench } from '../workbench';

/** As the keyboard map lists them. */
export type ActionGroup = 'build' | 'change' | 'walk' | 'look' | 'play' | 'graph';

export interface Action {
  /** Its name is the text `action-<id>`. */
  readonly id: string;
  readonly group: ActionGroup;
  /** As `readKeys` reads them; menus show the first. */
  readonly keys: readonly string[];
  /** `graph`: only while the graph has the focus. */
  readonly where: 'graph' | 'page';
  /** Goes on while the key is held. */
  readonly repeats?: boolean;
  /** The browser makes an event of its own from these keys, which does it. */
  readonly isByEvent?: boolean;
  /** The text that names it here and now, where another one is plainer. */
  readonly called?: (workbench: Workbench) => string | What;
  /** Of a graph that is only to be read it can do nothing. */
  readonly changes: boolean;
  readonly isPossible: (workbench: Workbench) => boolean;
  readonly run: (workbench: Workbench) => void;
}

type Part = Omit<Action, 'group' | 'where' | 'changes' | 'isPossible'> &
  Partial<Pick<Action, 'where' | 'changes' | 'isPossible'>>;

/** What a button or a menu says that does it. */
export function labelOf({ id, called }: Action, workbench: Workbench): string {
  const name = called?.(workbench) ?? `action-${id}`;
  return typeof name === 'string' ? text(name) : text(name.key, name.params);
}

/** Actions of one group; unless they say otherwise they act on the graph, and always can. */
export const actionsOf = (group: ActionGroup, parts: readonly Part[]): readonly Action[] =>
  parts.map(({ changes = CHANGING.has(group), isPossible = () => true, ...part }) => ({
    group,
    where: 'graph',
    changes,
    isPossible: (bench) => !(changes && bench.editor.lens.isLocked) && isPossible(bench),
    ...part,
  }));

const CHANGING: ReadonlySet<ActionGroup> = new Set(['build', 'change']);
