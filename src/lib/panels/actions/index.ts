/** The door of the actions: the table, and what pressed keys do. */
export { act, centre, freeNear, placeOfFormula, screenAt, selectAdded } from './act';
export { labelOf, type Action, type ActionGroup } from './action';
export { clipped, insertText, pasteNow, removeCut, sayCopied } from './clipboard';
export { askForTarget, connectCards, sourceOf, stopConnecting } from './connect';
export { describe } from './describe';
export { enterGraph, goTo } from './keyboard';
export { ariaKeys, isMacKeyboard, nameOf } from './keys';
export { press } from './press';
export { nodeCalled } from './subject';
export { actionCalled, ACTIONS, GROUPS } from './table';
