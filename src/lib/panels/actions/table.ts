/** The table of actions: keys, menus and the keyboard map are made from it. */
import type { Action, ActionGroup } from './action';
import { BUILD } from './build';
import { CHANGE } from './change';
import { FILES } from './files';
import { GRAPH } from './graph';
import { LOOK } from './look';
import { PLAY } from './play';
import { SIMPLER } from './simpler';
import { WALK } from './walk';

export const ACTIONS: readonly Action[] = [
  ...BUILD,
  ...CHANGE,
  ...SIMPLER,
  ...WALK,
  ...LOOK,
  ...PLAY,
  ...GRAPH,
  ...FILES,
];

export const GROUPS: readonly ActionGroup[] = ['build', 'change', 'walk', 'look', 'play', 'graph'];

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

export function actionCalled(id: string): Action {
  const action = BY_ID.get(id);
  if (action === undefined) throw new Error(`there is no action ${id}`);
  return action;
}
