/** Who may import whom: the one list, and the lint rule that is made from it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Each layer with the layers that it may import beside itself. A name that ends in `:types`
 * allows type imports only.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
export const LAYERS = new Map(
  Object.entries({
    engine: [],
    share: ['engine'],
    exercises: ['engine', 'share'],
    code: ['engine', 'share'],
    worker: ['engine', 'share', 'exercises', 'code'],
    messages: ['engine:types'],
    editor: ['engine', 'share', 'exercises', 'code', 'worker', 'messages'],
    canvas: ['engine'],
    ui: [],
    panels: [
      'engine',
      'share',
      'exercises',
      'code',
      'worker',
      'editor',
      'messages',
      'canvas',
      'ui',
    ],
  }),
);

/** Layers that run anywhere: no DOM, no Svelte, no clock, no global random. */
export const PURE = ['engine', 'share', 'exercises', 'code'];
const IMPURE_PACKAGES = /^(svelte|\$app|\$env|@sveltejs|cytoscape|comlink|node:)(\/|$|.)/;

/** Packages that one place alone may import. */
const KEEPERS = new Map([
  ['cytoscape', 'src/lib/canvas/adapter.ts'],
  ['comlink', 'src/lib/worker/'],
]);

const LIBRARY = 'src/lib/';

/** The layer of a path inside the project, or null for pages, tests, tools. */
function layerOf(/** @type {string} */ file) {
  if (!file.startsWith(LIBRARY)) return null;
  return file
    .slice(LIBRARY.length)
    .split('/')[0]
    .replace(/\.\w+$/, '');
}

/** Where an import of our own points, as a path inside the project; null for packages. */
function targetOf(/** @type {string} */ source, /** @type {string} */ importer) {
  const bare = source.replace(/\?.*$/, '');
  if (bare === '$lib' || bare.startsWith('$lib/')) return LIBRARY + bare.slice('$lib/'.length);
  if (!bare.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(importer), bare);
}

/** The folders of a path below src/lib, without the file name. */
function foldersOf(/** @type {string} */ file) {
  return file.slice(LIBRARY.length).split('/').slice(0, -1);
}

const isTest = (/** @type {string} */ file) => file.endsWith('.test.ts');
const hasExtension = (/** @type {string} */ name) => /\.(ts|js|svelte|css|json)$/.test(name);

/** Types and constants on which graph and ops both stand: by the door they would go in a circle. */
const COMMON_GROUND = `${LIBRARY}engine/graph/schema`;

/** A layer has a door by law, a folder inside it when there is an index.ts. */
function hasDoor(/** @type {string[]} */ folders) {
  return folders.length === 1 || existsSync(path.join(ROOT, LIBRARY, ...folders, 'index.ts'));
}

/**
 * Whether `target` enters a folder that `importer` is not in by another way than its door.
 * `../graph` and `../graph/index` are doors; `../graph/order` is not. A top-level file of the
 * engine, such as `../problem`, stands in a folder that its siblings' files are in already.
 * Components are named one by one: panels and ui have no door, their `.svelte` files are it.
 */
function missesDoor(/** @type {string} */ importer, /** @type {string} */ target) {
  if (!target.startsWith(LIBRARY)) return false;
  if (target === COMMON_GROUND && layerOf(importer) === 'engine') return false;
  const name = path.posix.basename(target);
  if (hasExtension(name) && !/\.(ts|js)$/.test(name)) return false;
  const entered = /^index(\.ts)?$/.test(name) ? foldersOf(target).slice(0, -1) : foldersOf(target);
  const own = importer.startsWith(LIBRARY) ? foldersOf(importer) : [];
  const isOutside = (/** @type {number} */ depth) => own[depth] !== entered[depth];
  return entered.some((_, depth) => isOutside(depth) && hasDoor(entered.slice(0, depth + 1)));
}

/** What is wrong with an import, as a sentence; null when nothing is. */
export function objectionTo(
  /** @type {string} */ importer,
  /** @type {string} */ source,
  /** @type {boolean} */ isTypeOnly,
) {
  const target = targetOf(source, importer);
  return target === null
    ? objectionToPackage(importer, source)
    : objectionToOwn(importer, target, isTypeOnly);
}

function objectionToPackage(/** @type {string} */ importer, /** @type {string} */ source) {
  const keeper = KEEPERS.get(source.split('/')[0]);
  if (keeper && !importer.startsWith(keeper)) return `Only ${keeper} may import ${source}.`;
  const layer = layerOf(importer);
  if (!isTest(importer) && layer && PURE.includes(layer) && IMPURE_PACKAGES.test(source)) {
    return `${layer} is pure TypeScript and runs anywhere: it must not import ${source}.`;
  }
  return null;
}

function objectionToOwn(
  /** @type {string} */ importer,
  /** @type {string} */ target,
  /** @type {boolean} */ isTypeOnly,
) {
  const from = layerOf(importer);
  const to = layerOf(target);
  if (from && !to && !(isTest(importer) && target.startsWith('tests/')))
    return `${from} stands in the library, which must not import ${target}.`;
  if (from && to && from !== to) {
    const allowed = [...(LAYERS.get(from) ?? []), ...(isTest(importer) ? ['messages'] : [])];
    if (!allowed.includes(to) && !(isTypeOnly && allowed.includes(`${to}:types`))) {
      const how = allowed.includes(`${to}:types`) ? 'import only types from' : 'not know';
      return `${from} must ${how} ${to}.`;
    }
  }
  // Tests outside the library look into it by nature.
  if (!importer.startsWith('tests/') && missesDoor(importer, target))
    return `Come in by the door: the index.ts of that folder.`;
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: { type: 'problem', docs: { description: 'Layers and doors' }, schema: [] },
  create(context) {
    const importer = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {any} node @param {boolean} isTypeOnly */
    const look = (node, isTypeOnly) => {
      if (typeof node?.value !== 'string') return;
      const message = objectionTo(importer, node.value, isTypeOnly);
      if (message) context.report({ node, message });
    };
    /** @param {any} node */
    const onlyTypes = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((/** @type {any} */ one) => one.importKind === 'type'));
    return {
      ImportDeclaration: (node) => look(node.source, onlyTypes(node)),
      ExportNamedDeclaration: (node) => look(node.source, onlyTypes(node)),
      ExportAllDeclaration: (node) => look(node.source, onlyTypes(node)),
      ImportExpression: (node) => look(node.source, false),
      /** @param {any} node */
      TSImportType: (node) => look(node.source ?? node.argument?.literal, true),
    };
  },
};

const worker = {
  selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
  message: 'Only worker/client.ts starts workers: it also watches, stops and restarts them.',
};
const clock = ['Date', 'performance', 'setTimeout', 'setInterval', 'window', 'document'];

/**
 * What eslint.config.js takes in.
 * @type {import('eslint').Linter.Config[]}
 */
export default [
  {
    files: ['**/*.{ts,js,svelte}'],
    plugins: { layers: { rules: { imports } } },
    rules: { 'layers/imports': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/lib/worker/client.ts'],
    rules: { 'no-restricted-syntax': ['error', worker] },
  },
  {
    files: PURE.map((layer) => `${LIBRARY}${layer}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...clock],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a generator as a parameter.' },
      ],
    },
  },
];
