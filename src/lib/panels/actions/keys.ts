/** Keys as the table of actions writes them: read, held against a key that was pressed, and named. */

/** What is read of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface Keys {
  /** As `KeyboardEvent.key` says it; letters are capital. */
  readonly key: string;
  /** The Command key on a Mac, Ctrl elsewhere. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const MODIFIERS = ['Mod', 'Shift', 'Alt'];

/** From `Shift+Mod+Z`; the last word is the key, which may be `+` itself. */
export function readKeys(written: string): Keys {
  const words = written === '+' ? ['+'] : written.replace(/\+\+$/, '+Plus').split('+');
  const key = words.pop()!;
  const unknown = words.find((word) => !MODIFIERS.includes(word));
  if (unknown !== undefined) throw new Error(`${written}: ${unknown} is no modifier`);
  return {
    key: key === 'Plus' ? '+' : key,
    mod: words.includes('Mod'),
    shift: words.includes('Shift'),
    alt: words.includes('Alt'),
  };
}

/** A key that types something: it acts alone only where nobody types. */
export const isSingle = ({ key, mod, alt }: Keys): boolean => key.length === 1 && !mod && !alt;

export function matches(keys: Keys, press: KeyPress, isMac: boolean): boolean {
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== keys.mod || other || press.altKey !== keys.alt) return false;
  // Where a sign such as ? or + lies, with Shift or without, is up to the keyboard.
  const isSign = keys.key.length === 1 && !isLetter(keys.key);
  return keyOf(press) === keys.key && (isSign || press.shiftKey === keys.shift);
}

/** Keyboards of other alphabets, and Alt on a Mac, type no Latin letter: then the place counts. */
function keyOf({ key, code }: KeyPress): string {
  const isOther = key.length === 1 && key.charCodeAt(0) > 127;
  const letter = isOther ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return letter ?? (key.length === 1 ? key.toUpperCase() : key);
}

const isLetter = (key: string): boolean => /^[A-Z]$/.test(key);

const NAMES = new Map([
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Delete', 'Del'],
  ['Escape', 'Esc'],
  ['ContextMenu', 'Menu'],
  ['PageUp', 'Page Up'],
  ['PageDown', 'Page Down'],
  ['-', '−'],
  [' ', 'Space'],
]);
const MAC_NAMES = new Map([
  ['Backspace', '⌫'],
  ['Delete', '⌦'],
  ['Enter', '↩'],
]);

/** As it stands in menus: `Shift+Ctrl+Z`, or `⇧⌘Z` on a Mac. */
export function nameOf(written: string, isMac: boolean): string {
  const { key, mod, shift, alt } = readKeys(written);
  const name = (isMac ? MAC_NAMES.get(key) : undefined) ?? NAMES.get(key) ?? key;
  const held = [
    alt && (isMac ? '⌥' : 'Alt+'),
    shift && (isMac ? '⇧' : 'Shift+'),
    mod && (isMac ? '⌘' : 'Ctrl+'),
  ];
  return [...held, name].filter((part) => part !== false).join('');
}

export const isMacKeyboard = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
