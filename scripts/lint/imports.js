/** The lint rule that holds layers and doors. */
import path from 'node:path';
import { COMMON_GROUND, FOR_TESTS, IMPURE_PACKAGES, KEEPERS, LAYERS, PURE } from './layers.js';
import { isTest, layerOf, missesDoor, targetOf } from './places.js';

/** @typedef {string | null} Objection What is wrong with an import, as a sentence. */

/**
 * @param {string} importer
 * @param {string} source
 * @returns {Objection}
 */
function objectionToPackage(importer, source) {
  const keeper = KEEPERS.get(source.split('/')[0]);
  if (keeper && !importer.startsWith(keeper)) return `Only ${keeper} may import ${source}.`;
  const layer = layerOf(importer);
  const isPure = layer !== null && PURE.includes(layer) && !isTest(importer);
  if (!isPure || !IMPURE_PACKAGES.test(source)) return null;
  return `${layer} is pure TypeScript and runs anywhere: it must not import ${source}.`;
}

/**
 * @param {string} from
 * @param {string} to
 * @param {{ importer: string, isTypeOnly: boolean }} how
 * @returns {Objection}
 */
function objectionToLayer(from, to, { importer, isTypeOnly }) {
  if (from === to) return null;
  const allowed = LAYERS.get(from) ?? [];
  if (allowed.includes(to) || (isTest(importer) && FOR_TESTS.includes(to))) return null;
  if (!allowed.includes(`${to}:types`)) return `${from} must not know ${to}.`;
  return isTypeOnly ? null : `${from} must import nothing but types from ${to}.`;
}

/**
 * @param {string} importer
 * @param {string} target
 * @param {boolean} isTypeOnly
 * @returns {Objection}
 */
function objectionToOwn(importer, target, isTypeOnly) {
  // Tests look into the library by nature.
  if (importer.startsWith('tests/')) return null;
  const from = layerOf(importer);
  const to = layerOf(target);
  if (from && !to) {
    const isHelper = isTest(importer) && target.startsWith('tests/');
    return isHelper ? null : `The library must not import ${target}, which stands outside of it.`;
  }
  const objection = from && to && objectionToLayer(from, to, { importer, isTypeOnly });
  if (objection) return objection;
  if (from === 'engine' && target === COMMON_GROUND) return null;
  return missesDoor(importer, target) ? 'Come in by the door: the index.ts of that folder.' : null;
}

/** @param {any} node */
function importsOnlyTypes(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = /** @type {any[]} */ (node.specifiers ?? []);
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type');
}

/** @type {import('eslint').Rule.RuleModule} */
export const imports = {
  meta: { type: 'problem', docs: { description: 'Layers and doors' }, schema: [] },
  create(context) {
    const importer = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {any} node @param {boolean} isTypeOnly */
    const look = (node, isTypeOnly) => {
      if (typeof node?.value !== 'string') return;
      const target = targetOf(node.value, importer);
      const message =
        target === null
          ? objectionToPackage(importer, node.value)
          : objectionToOwn(importer, target, isTypeOnly);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => look(node.source, importsOnlyTypes(node)),
      ExportNamedDeclaration: (node) => look(node.source, importsOnlyTypes(node)),
      ExportAllDeclaration: (node) => look(node.source, importsOnlyTypes(node)),
      ImportExpression: (node) => look(node.source, false),
      /** @param {any} node */
      TSImportType: (node) => look(node.source ?? node.argument?.literal, true),
    };
  },
};
