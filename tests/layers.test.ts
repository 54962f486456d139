/** Layers, doors and the purity of the engine are held by lint: made-up sources show it. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Made-up files belong to no TypeScript project, so the rules that need one are left out.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const OURS = ['layers/imports', 'no-restricted-syntax', 'no-restricted-globals'];
OURS.push('no-restricted-properties');

async function objections(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath });
  const broken = result!.messages.find((message) => message.fatal);
  if (broken) throw new Error(broken.message);
  return result!.messages.filter(({ ruleId }) => OURS.includes(ruleId!)).map((one) => one.message);
}

const FORBIDDEN: [file: string, source: string][] = [
  ['src/lib/engine/tape/made-up.ts', `import { formulaToGraph } from '../../code';`],
  ['src/lib/engine/made-up.ts', `import { start } from '$lib/worker';`],
  ['src/lib/engine/made-up.ts', `import type { Frame } from '../worker';`],
  ['src/lib/engine/made-up.ts', `export * from '../share';`],
  ['src/lib/engine/made-up.ts', `type Frame = import('../worker').Frame;`],
  ['src/lib/engine/made-up.ts', `import { readFileSync } from 'node:fs';`],
  ['src/lib/engine/made-up.ts', `import { onMount } from 'svelte';`],
  ['src/lib/engine/made-up.ts', `import { base } from '$app/paths';`],
  ['src/lib/share/made-up.ts', `import { tick } from 'svelte';`],
  ['src/lib/code/made-up.ts', `import { wrap } from 'comlink';`],
  ['src/lib/code/made-up.ts', `const later = () => import('../editor');`],
  ['src/lib/code/made-up.ts', `import { check } from '../exercises';`],
  ['src/lib/exercises/made-up.ts', `import { say } from '../messages';`],
  ['src/lib/worker/made-up.ts', `import { Editor } from '../editor';`],
  ['src/lib/editor/made-up.svelte.ts', `import { draw } from '../canvas';`],
  ['src/lib/canvas/made-up.ts', `import { start } from '../worker';`],
  ['src/lib/canvas/made-up.ts', `import { say } from '../messages';`],
  ['src/lib/canvas/made-up.ts', `import cytoscape from 'cytoscape';`],
  ['src/lib/ui/made-up.ts', `import { OPS } from '../engine';`],
  ['src/lib/messages/made-up.ts', `import { OPS } from '../engine';`],
  ['src/lib/panels/Made.svelte', `<script lang="ts">import cytoscape from 'cytoscape';</script>`],
  ['src/lib/panels/Made.svelte', `<script lang="ts">import x from '../../routes/x';</script>`],
  ['src/routes/made-up.ts', `import { compile } from '$lib/engine/tape';`],
  ['src/routes/made-up.ts', `import { host } from '../lib/worker/host';`],
  ['src/lib/worker/made-up.ts', `import { compile } from '../engine/tape/compile';`],
  ['src/lib/engine/tape/made-up.ts', `import { levelsOf } from '../graph/order';`],
  ['src/lib/engine/made-up.ts', `import { graphs } from '../../../tests/graphs';`],
  ['src/lib/code/made-up.ts', `import { LEAF_OPS } from '../engine/graph/schema';`],
  ['cli/made-up.ts', `import { compile } from '../src/lib/engine/tape/compile';`],
  ['src/lib/editor/made-up.ts', `const thread = new Worker(address);`],
  ['src/routes/+page.svelte', `<script lang="ts">const thread = new Worker(x);</script>`],
  ['src/lib/engine/made-up.ts', `export const luck = () => Math.random();`],
  ['src/lib/engine/made-up.ts', `export const now = () => Date.now();`],
  ['src/lib/engine/made-up.ts', `export const title = () => document.title;`],
];

const ALLOWED: [file: string, source: string][] = [
  ['src/lib/engine/tape/made-up.ts', `import { levelsOf } from '../graph';`],
  ['src/lib/engine/tape/made-up.ts', `import type { Problem } from '../problem';`],
  ['src/lib/engine/tape/made-up.ts', `import { schedule } from './schedule';`],
  ['src/lib/engine/ops/made-up.ts', `import { LEAF_OPS } from '../graph/schema';`],
  ['src/lib/engine/index.ts', `export * from './graph';`],
  ['src/lib/engine/made-up.test.ts', `import { graphs } from '../../../tests/graphs';`],
  ['src/lib/engine/made-up.test.ts', `import { readFileSync } from 'node:fs';`],
  ['src/lib/worker/made-up.ts', `import { step } from './folder-without-a-door/step';`],
  ['src/lib/code/formula/made-up.ts', `import { OPS } from '../../engine';`],
  ['src/lib/worker/made-up.ts', `import * as Comlink from 'comlink';`],
  ['src/lib/worker/made-up.ts', `import { formulaToGraph } from '../code';`],
  ['src/lib/worker/client.ts', `const thread = new Worker(address);`],
  ['src/lib/messages/made-up.ts', `import type { Problem } from '../engine';`],
  ['src/lib/messages/made-up.ts', `import { type Problem } from '../engine';`],
  ['src/lib/editor/made-up.svelte.ts', `import { say } from '../messages';`],
  ['src/lib/canvas/made-up.ts', `import { OPS } from '../engine';`],
  ['src/lib/canvas/adapter.ts', `import cytoscape from 'cytoscape';`],
  ['src/lib/panels/Made.svelte', `<script lang="ts">import B from '../ui/Button.svelte';</script>`],
  ['src/routes/+page.svelte', `<script lang="ts">import { Editor } from '$lib/editor';</script>`],
  ['cli/made-up.ts', `import { evaluate } from '../src/lib/engine';`],
  ['cli/made-up.ts', `import { say } from '../src/lib/messages';`],
  ['cli/made-up.ts', `import { readFileSync } from 'node:fs';`],
];

describe('layers', () => {
  it.each(FORBIDDEN)('%s refuses %s', async (file, source) => {
    expect(await objections(file, source)).toHaveLength(1);
  });

  it.each(ALLOWED)('%s accepts %s', async (file, source) => {
    expect(await objections(file, source)).toEqual([]);
  });
});
