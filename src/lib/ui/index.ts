/** The door of what panels are made of; components are imported one by one. */
export { beside, boxOf, type Anchor } from './beside';
export type { Choice, ChoiceGroup } from './choice';
export { provideDigits, useDigits, type Digits } from './digits';
export { copyExactly } from './exact-copy';
export type { MenuEntry, MenuItem, MenuLine, SubMenu } from './menu-item';
export { nudged, stepOf } from './nudge';
export { exactNumber, shortNumber, signedNumber } from './number';
export { splitAt } from './place';
export { provideReadOnly } from './read-only';
