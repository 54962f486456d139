/** What the palette offers: leaves, the table of ops by group, modules. */
import { LEAF_OPS, OPS, opsOf, toText, type GraphDocument, type OpSpec } from '../../engine';
import { text } from '../../messages';
import type { ModuleName } from '../workbench';
import { curveOf } from './curve';
import { MODULES } from './module-names';

export interface PaletteItem {
  /** What is dragged: an op or a module by its name. */
  readonly key: string;
  /** In words. */
  readonly name: string;
  /** As short as a card shows it; what follows a `^` is raised. */
  readonly symbol: string;
  /** A path in a box of 26 by 20, drawn in place of the symbol. */
  readonly curve: string | null;
  /** One line. */
  readonly meaning: string;
  /** Takes a value and gives one, so it can be dropped on a wire. */
  readonly fitsOnWire: boolean;
}

export interface PaletteGroup {
  /** Its title is the text `palette-<key>`. */
  readonly key: string;
  readonly items: readonly PaletteItem[];
}

const LEAF_SYMBOLS = ['x', 'w', '3'];

/** Where the palette has more room for beauty than a line of text. */
const SYMBOLS = new Map([
  ['pow', 'a^b'],
  ['exp', 'e^x'],
  ['neg', '−a'],
  ['abs', '|a|'],
  ['square', 'a^2'],
]);

export function paletteOf(document: Pick<GraphDocument, 'ops'>): readonly PaletteGroup[] {
  const all = [...opsOf(document).values()];
  const own = all.filter((spec) => OPS.get(spec.name) !== spec);
  const ofGroup = (group: OpSpec['group']) =>
    [...OPS.values()].filter((spec) => spec.group === group).map(opItem);
  const groups: readonly PaletteGroup[] = [
    { key: 'leaves', items: LEAF_OPS.map(leafItem) },
    { key: 'arithmetic', items: ofGroup('arithmetic') },
    { key: 'functions', items: ofGroup('functions') },
    { key: 'activations', items: ofGroup('activations') },
    { key: 'own', items: own.map(opItem) },
    { key: 'modules', items: MODULES.map(moduleItem) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function leafItem(op: string, place: number): PaletteItem {
  const meaning = text(`meaning-${op}`);
  return {
    key: op,
    name: op,
    symbol: LEAF_SYMBOLS[place],
    curve: null,
    meaning,
    fitsOnWire: false,
  };
}

function opItem(spec: OpSpec): PaletteItem {
  const { name, symbol, group } = spec;
  return {
    key: name,
    name: name.replaceAll('_', ' '),
    symbol: SYMBOLS.get(name) ?? symbol,
    curve: group === 'activations' ? curveOf(spec) : null,
    meaning: meaningOf(spec),
    fitsOnWire: true,
  };
}

/** An op that has no line of its own is told by its formula. */
function meaningOf(spec: OpSpec): string {
  const key = `meaning-${spec.name}`;
  const line = text(key);
  return line === key ? toText(spec.kind === 'fixed' ? spec.value : spec.fold) : line;
}

function moduleItem(name: ModuleName): PaletteItem {
  const word = text(`module-${name}`);
  const meaning = text(`meaning-module-${name}`);
  return { key: name, name: word, symbol: word, curve: null, meaning, fitsOnWire: false };
}
