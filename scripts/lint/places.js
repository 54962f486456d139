/** Where files stand: layers, folders, and the doors between them. Paths start at the project. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = 'src/lib/';

/** @param {string} file */
export const isTest = (file) => file.endsWith('.test.ts');

/**
 * The layer of a file; null for pages, tests and tools.
 * @param {string} file
 */
export function layerOf(file) {
  return file.startsWith(LIBRARY) ? file.slice(LIBRARY.length).split('/')[0] : null;
}

/**
 * Where an import of our own points; null for packages.
 * @param {string} source
 * @param {string} importer
 */
export function targetOf(source, importer) {
  const bare = source.replace(/\?.*$/, '');
  if (bare.startsWith('$lib/')) return LIBRARY + bare.slice('$lib/'.length);
  if (!bare.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(importer), bare);
}

/**
 * The folders of a file below src/lib.
 * @param {string} file
 */
function foldersOf(file) {
  return file.startsWith(LIBRARY) ? file.slice(LIBRARY.length).split('/').slice(0, -1) : [];
}

/**
 * A layer has a door by law, a folder inside it when there is an index.ts.
 * @param {string[]} folders
 */
function hasDoor(folders) {
  return folders.length === 1 || existsSync(path.join(ROOT, LIBRARY, ...folders, 'index.ts'));
}

/**
 * Whether an import enters a folder that the importer is not in by another way than its door:
 * `../graph` and `../graph/index` are doors, `../graph/order` is not. Components and styles are
 * named one by one: they are no code that a door could hand on.
 * @param {string} importer
 * @param {string} target
 */
export function missesDoor(importer, target) {
  if (/\.(svelte|css|json)$/.test(target)) return false;
  const isDoor = /\/index(\.ts)?$/.test(target);
  const entered = isDoor ? foldersOf(target).slice(0, -1) : foldersOf(target);
  const own = foldersOf(importer);
  return entered.some(
    (folder, depth) => own[depth] !== folder && hasDoor(entered.slice(0, depth + 1)),
  );
}
