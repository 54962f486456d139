/** Who may import whom: the list from which the lint rule is made. */

/**
 * Each layer with the layers that it may import beside itself. A name that ends in `:types`
 * allows type imports only.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
export const LAYERS = new Map(
  Object.entries({
    engine: [],
    layout: ['engine'],
    examples: ['engine', 'layout'],
    share: ['engine'],
    exercises: ['engine', 'share'],
    code: ['engine', 'share'],
    worker: ['engine', 'share', 'exercises', 'code'],
    messages: ['engine:types'],
    editor: ['engine', 'layout', 'examples', 'share', 'exercises', 'code', 'worker', 'messages'],
    canvas: ['engine', 'layout'],
    ui: [],
    server: ['engine', 'layout', 'examples', 'share', 'code', 'messages', 'canvas', 'ui'],
    panels: [
      'engine',
      'layout',
      'examples',
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

/** What tests beside their file may import on top: problems are best read as sentences. */
export const FOR_TESTS = ['messages'];

/** Layers that run anywhere: no DOM, no Svelte, no clock, no global random. */
export const PURE = ['engine', 'share', 'exercises', 'code'];
export const IMPURE_PACKAGES = /^(svelte|@sveltejs|\$app|\$env|cytoscape|comlink|node:)/;

/** Packages that one place alone may import. */
export const KEEPERS = new Map([
  ['cytoscape', 'src/lib/canvas/adapter.ts'],
  ['comlink', 'src/lib/worker/'],
  ['elkjs', 'src/lib/layout/tidy/'],
  ['@dagrejs', 'src/lib/layout/tidy/'],
  ['idb-keyval', 'src/lib/editor/storage/'],
  ['bits-ui', 'src/lib/ui/'],
  ['uqr', 'src/lib/panels/share/'],
  ['@resvg', 'src/lib/server/'],
]);

/** Types and constants on which graph and ops both stand: by the door they would go in a circle. */
export const COMMON_GROUND = 'src/lib/engine/graph/schema';
