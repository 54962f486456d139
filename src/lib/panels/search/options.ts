/** What a few typed letters may become: ops and modules that fit, a leaf, a formula. */
import { addFormula, readQuick, type QuickAdd } from '../../editor';
import { isLeafOp, type GraphDocument, type Problem } from '../../engine';
import { text } from '../../messages';
import { exactNumber } from '../../ui';
import { isModule, paletteOf, type PaletteItem } from '../palette';

export interface Option {
  readonly key: string;
  readonly label: string;
  /** One line more, in grey. */
  readonly detail: string;
  readonly item: Pick<PaletteItem, 'symbol' | 'curve'>;
  readonly pick: QuickAdd;
}

export interface Options {
  readonly options: readonly Option[];
  /** What is wrong with the text, where it means nothing. */
  readonly problems: readonly Problem[];
}

/** `canBeLeaf`: false where what is picked has to take a wire. */
export function optionsFor(typed: string, document: GraphDocument, canBeLeaf = true): Options {
  const query = typed.trim();
  const items = paletteOf(document)
    .flatMap((group) => group.items)
    .filter(({ key }) => canBeLeaf || !isLeafOp(key));
  if (query === '') return { options: items.map(optionOf), problems: [] };
  const read = readQuick(query, document);
  const meant = read.ok ? meantBy(read.value, document, canBeLeaf) : [];
  const fitting = bestFirst(items, query).map(optionOf);
  const keys = new Set(meant.map(({ key }) => key));
  const options = [...meant, ...fitting.filter(({ key }) => !keys.has(key))];
  return { options, problems: read.ok ? [] : read.problems };
}

function optionOf(item: PaletteItem): Option {
  const { key, name, meaning } = item;
  return { key, label: name, detail: meaning, item, pick: pickOf(key) };
}

function pickOf(key: string): QuickAdd {
  if (isModule(key)) return { kind: 'module', name: key };
  return isLeafOp(key) ? { kind: 'leaf', op: key, id: null, value: 1 } : { kind: 'op', op: key };
}

/** What the text says for sure comes first. */
function meantBy(pick: QuickAdd, document: GraphDocument, canBeLeaf: boolean): readonly Option[] {
  switch (pick.kind) {
    case 'op':
    case 'module':
      return paletteOf(document)
        .flatMap(({ items }) => items)
        .filter(({ key }) => key === (pick.kind === 'op' ? pick.op : pick.name))
        .map(optionOf);
    case 'leaf':
      return canBeLeaf ? leavesOf(pick) : [];
    case 'formula':
      return formulaOf(pick, document);
  }
}

/** The role that the text suggests first, then the others. */
function leavesOf(pick: Extract<QuickAdd, { kind: 'leaf' }>): readonly Option[] {
  const value = exactNumber(pick.value);
  const label =
    pick.id === null
      ? text('search-number', { value })
      : text('search-leaf', { id: pick.id, value });
  const roles = paletteOf({}).flatMap(({ key, items }) => (key === 'leaves' ? items : []));
  const ordered = [...roles].sort((one, other) => rank(other, pick.op) - rank(one, pick.op));
  return ordered.map((item) => ({
    key: `leaf ${item.key}`,
    label,
    detail: item.name,
    item,
    pick: { ...pick, op: item.key },
  }));
}

const rank = ({ key }: PaletteItem, op: string): number => (key === op ? 1 : 0);

function formulaOf(
  pick: Extract<QuickAdd, { kind: 'formula' }>,
  document: GraphDocument,
): readonly Option[] {
  const added = addFormula(pick.text)(document);
  if (!added.ok) return [];
  const count = added.value.nodes.length - document.nodes.length;
  const item = { symbol: 'ƒ', curve: null };
  const label = text('search-formula', { count });
  return [{ key: 'formula', label, detail: pick.text, item, pick }];
}

/** Names that begin with it, then names that have it somewhere, then lines that speak of it. */
function bestFirst(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const sought = query.toLowerCase();
  const worth = (item: PaletteItem): number => {
    const names = [item.name, item.key, item.symbol.replace('^', '')];
    if (names.some((name) => name.toLowerCase().startsWith(sought))) return 3;
    if (names.some((name) => name.toLowerCase().includes(sought))) return 2;
    return sought.length > 3 && item.meaning.toLowerCase().includes(sought) ? 1 : 0;
  };
  const found = items.filter((item) => worth(item) > 0);
  return found.sort((one, other) => worth(other) - worth(one));
}
