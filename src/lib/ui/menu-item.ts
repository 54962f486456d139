/** What a menu is made of. Types only. */

export interface MenuEntry {
  readonly kind: 'item';
  readonly label: string;
  /** A word at the right: the keys that do the same. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export interface SubMenu {
  readonly kind: 'menu';
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export interface MenuLine {
  readonly kind: 'line';
}

export type MenuItem = MenuEntry | SubMenu | MenuLine;
