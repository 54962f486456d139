/** From a pressed key to the action that it does. */
import type { Workbench } from '../workbench';
import type { Action } from './action';
import { pressConnecting } from './connect';
import { isMacKeyboard, isSingle, matches, readKeys, type KeyPress } from './keys';
import { ACTIONS } from './table';

export interface PressOptions {
  readonly where: Action['where'];
  readonly isMac: boolean;
  /** Whether keys that type something do things. */
  readonly singleKeys: boolean;
}

const BOUND = ACTIONS.filter(({ isByEvent }) => isByEvent !== true).flatMap((action) =>
  action.keys.map((written) => ({ action, keys: readKeys(written) })),
);

export function actionFor(
  press: KeyPress,
  { where, isMac, singleKeys }: PressOptions,
): Action | null {
  const bound = BOUND.find(
    ({ action, keys }) => action.where === where && matches(keys, press, isMac),
  );
  return bound === undefined || (isSingle(bound.keys) && !singleKeys) ? null : bound.action;
}

/** What is open above the page and leaves its keys alone. */
const OPEN_BESIDE = new Set(['find', 'why', 'check', 'field']);

/** true: the key was one of ours, whether or not there was anything to do. */
export function press(event: KeyboardEvent, workbench: Workbench, where: Action['where']): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (isForField(event, workbench)) {
    event.preventDefault();
    return true;
  }
  if (workbench.popup !== null && !OPEN_BESIDE.has(workbench.popup.kind)) return false;
  if (where === 'graph' && isTyping(event)) return false;
  if (where === 'graph' && pressConnecting(event, workbench)) {
    event.preventDefault();
    return true;
  }
  const { singleKeys } = workbench.preferences;
  const place = isLeftToUs(event) ? 'graph' : where;
  const action = actionFor(event, { where: place, isMac: isMacKeyboard(), singleKeys });
  if (action === null) return false;
  event.preventDefault();
  const isTurn = !event.repeat || action.repeats === true;
  if (!isTurn) return true;
  if (action.isPossible(workbench)) action.run(workbench);
  else if (action.changes && workbench.editor.lens.isLocked) {
    workbench.report([{ code: 'graph-locked' }]);
  }
  return true;
}

/** Space where nothing has the focus: nobody else has a use for it. */
const isLeftToUs = ({ key, target }: KeyboardEvent): boolean =>
  key === ' ' && (target as Partial<Element> | null)?.localName === 'body';

/** A field was asked for and is on its way: what is typed is meant for it. */
function isForField(event: KeyboardEvent, workbench: Workbench): boolean {
  if (event.key === 'Escape' && workbench.isAwaitingField) workbench.close();
  else if (!isText(event) || !workbench.typeAhead(event.key)) return false;
  return true;
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey;

/** A field on a card stands inside the graph. */
function isTyping({ target }: Event): boolean {
  const place = target as Partial<Element> | null;
  return place?.closest?.('input, textarea, select, [contenteditable]') != null;
}
