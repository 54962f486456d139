/** The door of the actions: the table, and what pressed keys do. */
export { act, centre, freeNear, placeOfFormula, selectAdded } from './act';
export { labelOf, type Action, type ActionGroup } from './action';
export { insertText, pasteNow } from './clipboard';
export { askForTarget, connectCards, sourceOf } from './connect';
export { describe } from './describe';
export { enterGraph, goTo } from './keyboard';
export { isMacKeyboard, nameOf } from './keys';
export { actionFor, press } from './press';
export { nodeCalled } from './subject';
export { actionCalled, ACTIONS, GROUPS } from './table';
