/**
 * Builds cytoscape from its own sources without what wiregrad never asks of it. Our canvas draws
 * and has hands of its own, so cytoscape's renderers go, and with them its styles, its boxes,
 * graph algorithms and layouts: three quarters of its size.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Ends in a slash; as Vite writes it, without links. */
export const SOURCES = `${realpathSync(
  fileURLToPath(new URL('../../node_modules/cytoscape/src', import.meta.url)),
).replaceAll('\\', '/')}/`;

const RENDERERS = `import none from './null/index.mjs';
export default [{ name: 'null', impl: none }];`;

const LAYOUTS = `import none from './null.mjs';
import preset from './preset.mjs';
export default [{ name: 'null', impl: none }, { name: 'preset', impl: preset }];`;

/** Boxes around what is drawn are ours to know; what asks that they be measured anew may ask. */
const BOUNDS = `const same = function () { return this; };
export default {
  dirtyBoundingBoxCache: same, dirtyCompoundBoundsCache: same, updateCompoundBounds: same,
};`;

/** Styles say how things look; but only a cytoscape with styles lets things glide. */
const STYLES = `const none = () => undefined;
export default function Style() {
  const parse = (name, value) => ({ name, value });
  const style = {
    parse, append: () => style, apply: none, clear: none, update: none, getDefaultProperty: none,
    getPropsList: () => [], getAnimationStartStyle: () => ({}),
  };
  return style;
}
Style.fromJson = Style.fromString = Style;`;

/** What stands in the place of a file below cytoscape's sources. */
export const IN_PLACE = new Map([
  ['collection/algorithms/index.mjs', 'export default {};'],
  ['collection/dimensions/bounds.mjs', BOUNDS],
  ['extensions/layout/index.mjs', LAYOUTS],
  ['extensions/renderer/index.mjs', RENDERERS],
  ['style/index.mjs', STYLES],
  // A variable of its makers' build.
  ['version.mjs', `export default '';`],
]);

/**
 * Four small functions of lodash, as far as cytoscape goes with them: names of data with dots,
 * which we have none of, and a delay.
 */
export const OF_LODASH = new Map([
  ['lodash/toPath.js', `export default (name) => name.split('.');`],
  [
    'lodash/get.js',
    `export default (from, path) => path.reduce((found, key) => found?.[key], from);`,
  ],
  [
    'lodash/set.js',
    `export default (target, path, value) => {
      const owner = path.slice(0, -1).reduce((found, key) => (found[key] ??= {}), target);
      owner[path.at(-1)] = value;
    };`,
  ],
  [
    'lodash/debounce.js',
    `export default (run, wait) => {
      let timer;
      return (...given) => {
        clearTimeout(timer);
        timer = setTimeout(() => run(...given), wait);
      };
    };`,
  ],
]);

const MARK = '\0cytoscape:';

/** @returns {import('vite').Plugin} */
export function slimCytoscape() {
  return {
    name: 'slim-cytoscape',
    enforce: 'pre',
    // Served as they stand also in development, so that both are the same.
    config: () => ({ optimizeDeps: { exclude: ['cytoscape'] } }),
    resolveId(source) {
      if (source === 'cytoscape') return `${SOURCES}index.mjs`;
      return OF_LODASH.has(source) ? MARK + source : null;
    },
    load(id) {
      if (id.startsWith(MARK)) return OF_LODASH.get(id.slice(MARK.length));
      if (!id.startsWith(SOURCES)) return null;
      return IN_PLACE.get(id.slice(SOURCES.length)) ?? null;
    },
  };
}
